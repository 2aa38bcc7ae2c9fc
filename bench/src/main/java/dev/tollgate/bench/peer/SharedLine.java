// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.peer;

import dev.tollgate.kernels.SharedMemory;
import java.io.EOFException;

/** Through memory that both processes have mapped: arrays are copied to it and from it. */
final class SharedLine extends ArrayLine {

  private final SharedMemory memory;
  private final Turns turns;
  private final long outgoing;
  private final long incoming;

  SharedLine(SharedMemory memory, Turns turns, int bytes) {
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
