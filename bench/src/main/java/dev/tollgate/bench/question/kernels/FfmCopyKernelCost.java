// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.kernels;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.COPY,
    meaning = "FFM; the arrays are copied into a confined arena for the call.",
    headline = true)
public class FfmCopyKernelCost extends KernelCostColumn {

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
