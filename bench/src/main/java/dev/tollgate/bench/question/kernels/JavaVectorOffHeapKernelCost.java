// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.kernels;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVA_VECTOR,
    mode = TransferMode.OFF_HEAP,
    meaning = "The Vector API on off-heap memory.")
public class JavaVectorOffHeapKernelCost extends KernelCostColumn {

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
