// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrArrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    mode = TransferMode.CRITICAL,
    meaning = "C works on the heap array itself, with @Pinned.",
    headline = true)
public class JnrCriticalArrayPassing extends ArrayPassingColumn {

  @Override
  @Benchmark
  public double in() {
    return JnrArrays.takeCritical(doubles);
  }

  @Override
  @Benchmark
  public void out() {
    JnrArrays.fillCritical(doubles, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JnrArrays.swapCritical(doubles);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JnrArrays.takeCritical(numbers);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JnrArrays.fillCritical(numbers, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JnrArrays.swapCritical(numbers);
  }
}
