// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.ipc;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tollgate.ffm.FfmSharedMemory;
import java.io.EOFException;
import java.lang.foreign.MemorySegment;

/**
 * Through memory that both processes map, without a copy: a message is written where the other
 * process reads it.
 */
final class InPlaceConnection implements Connection {

  private final FfmSharedMemory memory;
  private final Turns turns;
  private final MemorySegment outgoing;
  private final MemorySegment incoming;
  private final int numbers;

  InPlaceConnection(FfmSharedMemory memory, Turns turns, int bytes) {
    this.memory = memory;
    this.turns = turns;
    numbers = bytes / Long.BYTES;
    outgoing = memory.segment().asSlice(turns.outgoing(bytes), bytes);
    incoming = memory.segment().asSlice(turns.incoming(bytes), bytes);
  }

  @Override
  public long request(long first) throws EOFException {
    for (int i = 0; i < numbers; i++) {
      outgoing.setAtIndex(JAVA_LONG, i, first + i);
    }
    turns.pass();
    turns.await();
    long sum = 0;
    for (int i = 0; i < numbers; i++) {
      sum += incoming.getAtIndex(JAVA_LONG, i);
    }
    return sum;
  }

  @Override
  public void answer() throws EOFException {
    turns.await();
    for (int i = 0; i < numbers; i++) {
      outgoing.setAtIndex(JAVA_LONG, i, incoming.getAtIndex(JAVA_LONG, i) + 1);
    }
    turns.pass();
  }

  @Override
  public void close() {
    memory.close();
  }
}
