// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.ipc;

import dev.tollgate.kernels.SharedMemory;
import java.io.EOFException;
import java.util.function.BooleanSupplier;

/**
 * The two counters by which client and server take turns in shared memory. {@code
 * native/ipc/protocol.h} explains the layout and the constants.
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

  static Turns ofClient(SharedMemory memory, BooleanSupplier serverIsAlive) {
    return new Turns(memory, 0, LINE, serverIsAlive);
  }

  /** The server need not check: its process ends when the client does. */
  static Turns ofServer(SharedMemory memory) {
    return new Turns(memory, LINE, 0, () -> true);
  }

  /** How many bytes of memory messages of so many bytes need. */
  static int size(int bytes) {
    return PAGE + 2 * room(bytes);
  }

  /** Where this process writes its messages. */
  long outgoing(int bytes) {
    return mine == 0 ? PAGE : PAGE + room(bytes);
  }

  /** Where it reads those of the other. */
  long incoming(int bytes) {
    return mine == 0 ? PAGE + room(bytes) : PAGE;
  }

  private static int room(int bytes) {
    return (bytes + PAGE - 1) / PAGE * PAGE;
  }

  /** Says that the message of this process is complete. */
  void pass() {
    memory.setRelease(mine, ++passed);
  }

  /** Waits until the message of the other process is complete. */
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
