// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmArrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.CRITICAL,
    meaning = "C works on the heap array itself, with Linker.Option.critical(true).",
    headline = true)
public class FfmCriticalArrayPassing extends ArrayPassingColumn {

  @Override
  @Benchmark
  public double in() {
    return FfmArrays.takeCritical(doubles);
  }

  @Override
  @Benchmark
  public void out() {
    FfmArrays.fillCritical(doubles, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    FfmArrays.swapCritical(doubles);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return FfmArrays.takeCritical(numbers);
  }

  @Override
  @Benchmark
  public void outBytes() {
    FfmArrays.fillCritical(numbers, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    FfmArrays.swapCritical(numbers);
  }
}
