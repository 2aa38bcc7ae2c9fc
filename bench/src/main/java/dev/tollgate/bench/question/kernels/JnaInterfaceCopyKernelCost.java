// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.kernels;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    mode = TransferMode.COPY,
    meaning = "JNA interface mapping, which copies the arrays to C and back.",
    headline = true)
public class JnaInterfaceCopyKernelCost extends KernelCostColumn {

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
