// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.bench.control.CKernels;
import dev.tollgate.bench.control.ControlBindings;
import dev.tollgate.bench.workload.KernelName;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import java.lang.foreign.Arena;

/**
 * Executes as many arithmetic instructions as a kernel needs, with every lane of every vector in
 * use. A multiplication with an addition is one, as is a multiplication, an addition or a
 * comparison alone.
 */
final class ArithmeticLimit {

  /** Of a step of julia: four multiplications, four additions and a comparison. */
  private static final int INSTRUCTIONS_OF_STEP = 9;

  /** So the numbers neither grow nor become subnormal. */
  private static final double X = 0.5;

  private ArithmeticLimit() {}

  static Task task(KernelName kernel, int size, Workload workload, int threads) {
    long instructions =
        kernel == KernelName.JULIA
            ? INSTRUCTIONS_OF_STEP * steps(workload)
            : (long) kernel.work(size);
    long times = Math.ceilDiv(instructions, ControlBindings.tg_limit_lanes());
    return Task.ofDouble(() -> ControlBindings.tg_limit_multiply_add(times, X, threads));
  }

  private static long steps(Workload workload) {
    try (Arena arena = Arena.ofConfined()) {
      return workload.offHeap().apply(new CKernels(1), arena).runOnce().sum();
    }
  }
}
