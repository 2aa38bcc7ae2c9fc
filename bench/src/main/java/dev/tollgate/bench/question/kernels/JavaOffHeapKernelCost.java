// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.kernels;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVA,
    mode = TransferMode.OFF_HEAP,
    meaning = "Plain Java on off-heap memory.")
public class JavaOffHeapKernelCost extends KernelCostColumn {

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
