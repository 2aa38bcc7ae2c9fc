// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.kernels;

import dev.tollgate.bench.control.CKernels;
import dev.tollgate.bench.control.ControlBindings;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    variant = "C_COPY",
    meaning =
        "C copies as many doubles as the kernel writes: the part of its time that memory alone"
            + " explains.")
public class CCopyKernelCost extends KernelCostColumn {

  @Override
  boolean answersTheKernel() {
    return false;
  }

  @Override
  Task task(Workload workload, Arena inArena) {
    return workload.offHeap().apply(new Copy(), inArena);
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }

  private static final class Copy extends CKernels {

    Copy() {
      super(1);
    }

    @Override
    public void laplacian(
        MemorySegment f, long rows, long cols, double dx, double dy, MemorySegment out) {
      ControlBindings.tg_copy(f, out, doubles(out));
    }

    @Override
    public void add(MemorySegment a, MemorySegment b, MemorySegment out) {
      ControlBindings.tg_copy(a, out, doubles(out));
    }
  }
}
