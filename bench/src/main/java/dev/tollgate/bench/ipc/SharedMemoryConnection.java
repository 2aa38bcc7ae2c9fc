// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.ipc;

import dev.tollgate.kernels.SharedMemory;
import java.io.EOFException;

/** Through memory that both processes map: arrays are copied to it and from it. */
final class SharedMemoryConnection extends ArrayConnection {

  private final SharedMemory memory;
  private final Turns turns;
  private final long outgoing;
  private final long incoming;

  SharedMemoryConnection(SharedMemory memory, Turns turns, int bytes) {
    super(bytes);
    this.memory = memory;
    this.turns = turns;
    outgoing = turns.outgoing(bytes);
    incoming = turns.incoming(bytes);
  }

  @Override
  void send(long[] from) {
    memory.write(outgoing, from);
    turns.pass();
  }

  @Override
  long[] receive(long[] to) throws EOFException {
    turns.await();
    memory.read(incoming, to);
    return to;
  }

  @Override
  public void close() {
    memory.close();
  }
}
