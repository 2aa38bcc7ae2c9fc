// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.kernels;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.CRITICAL,
    meaning = "FFM with Linker.Option.critical(true); C works on the heap arrays themselves.",
    headline = true)
public class FfmCriticalKernelCost extends KernelCostColumn {

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
