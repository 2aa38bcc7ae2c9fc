// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.bench.control.ControlBindings;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.bench.workload.KernelName;
import dev.tollgate.bench.workload.Task;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Moves as many bytes as a kernel must: what it reads, where it writes nothing; otherwise a copy of
 * half of what it reads and writes, in the fastest of the ways to copy.
 */
final class MemoryLimit {

  private static final long UNIT = 64;
  private static final int TRIALS = 3;

  private MemoryLimit() {}

  static Task task(KernelName kernel, int size, int threads, Arena arena) {
    long bytes = kernel.bytesRead(size) + kernel.bytesWritten(size);
    if (kernel.bytesWritten(size) == 0) {
      long read = whole(bytes);
      MemorySegment from = written(read, arena);
      return Task.ofLong(() -> ControlBindings.tg_limit_read(from, read, threads));
    }
    long copied = whole(bytes / 2);
    MemorySegment from = written(copied, arena);
    MemorySegment to = written(copied, arena);
    int way = fastest(from, to, threads);
    return Task.ofLong(
        () -> {
          ControlBindings.tg_limit_copy(way, from, to, copied, threads);
          return 0;
        });
  }

  private static long whole(long bytes) {
    return Math.ceilDiv(bytes, UNIT) * UNIT;
  }

  /** Written, so that its pages exist and are not all the shared page of zeros. */
  private static MemorySegment written(long bytes, Arena arena) {
    return AlignedMemory.segment(bytes, arena).fill((byte) 1);
  }

  private static int fastest(MemorySegment from, MemorySegment to, int threads) {
    int fastest = 0;
    long least = Long.MAX_VALUE;
    for (int trial = 0; trial < TRIALS; trial++) {
      for (int way = 0; way < ControlBindings.tg_limit_copies(); way++) {
        long begun = System.nanoTime();
        ControlBindings.tg_limit_copy(way, from, to, from.byteSize(), threads);
        long taken = System.nanoTime() - begun;
        if (taken < least) {
          least = taken;
          fastest = way;
        }
      }
    }
    return fastest;
  }
}
