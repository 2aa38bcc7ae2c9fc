// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.peer;

import dev.tollgate.kernels.SharedMemory;
import java.io.EOFException;
import java.util.function.BooleanSupplier;

/**
 * Whose turn it is in memory that two processes share. The layout and the numbers are those of
 * {@code native/peer/peer.h}, which explains them.
 */
final class Turns {

  private static final long LINE = 128;
  private static final int PAGE = 4096;
  private static final int SPINS = 100;
  private static final int LOOKS_BETWEEN_CHECKS = 1_000;

  private final SharedMemory memory;
  private final long mine;
  private final long theirs;
  private final BooleanSupplier otherIsAlive;
  private long passed;
  private long got;

  private Turns(SharedMemory memory, long mine, long theirs, BooleanSupplier otherIsAlive) {
    this.memory = memory;
    this.mine = mine;
    this.theirs = theirs;
    this.otherIsAlive = otherIsAlive;
  }

  static Turns ofAsker(SharedMemory memory, BooleanSupplier peerIsAlive) {
    return new Turns(memory, 0, LINE, peerIsAlive);
  }

  /** The peer need not look: its program ends when the asker does. */
  static Turns ofPeer(SharedMemory memory) {
    return new Turns(memory, LINE, 0, () -> true);
  }

  /** Bytes of the memory, for messages of so many. */
  static int size(int bytes) {
    return PAGE + 2 * room(bytes);
  }

  /** Where this side writes. */
  long outgoing(int bytes) {
    return mine == 0 ? PAGE : PAGE + room(bytes);
  }

  /** Where it reads. */
  long incoming(int bytes) {
    return mine == 0 ? PAGE + room(bytes) : PAGE;
  }

  private static int room(int bytes) {
    return (bytes + PAGE - 1) / PAGE * PAGE;
  }

  /** What this side has written is complete. */
  void pass() {
    memory.setRelease(mine, ++passed);
  }

  /** Until what the other side writes is complete. Nothing but the scheduler can wake it. */
  @SuppressWarnings("ThreadPriorityCheck")
  void await() throws EOFException {
    got++;
    for (long looks = 1; memory.getAcquire(theirs) != got; looks++) {
      if (looks <= SPINS) {
        Thread.onSpinWait();
      } else {
        Thread.yield();
      }
      if (looks % LOOKS_BETWEEN_CHECKS == 0 && !otherIsAlive.getAsBoolean()) {
        throw new EOFException();
      }
    }
  }
}
