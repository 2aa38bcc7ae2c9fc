// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.kernels;

import dev.tollgate.bench.control.ControlBindings;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    variant = "C_SCALAR",
    meaning = "C runs julia as a plain loop, to show what the kernel gains from vectors.")
public class CScalarKernelCost extends KernelCostColumn {

  @Override
  Task task(Workload workload, Arena inArena) {
    return workload.offHeap().apply(new Scalar(), inArena);
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }

  private static final class Scalar extends CKernels {

    Scalar() {
      super(1);
    }

    @Override
    public void julia(
        MemorySegment re,
        MemorySegment im,
        double cRe,
        double cIm,
        int maxIterations,
        MemorySegment counts) {
      ControlBindings.tg_julia_scalar(re, im, doubles(re), cRe, cIm, maxIterations, counts);
    }
  }
}
