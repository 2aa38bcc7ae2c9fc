// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmArrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.COPY,
    meaning = "The array is copied into a confined arena for the call.",
    headline = true)
public class FfmCopyArrayPassing extends ArrayPassingColumn {

  @Override
  @Benchmark
  public double in() {
    return FfmArrays.takeCopied(doubles);
  }

  @Override
  @Benchmark
  public void out() {
    FfmArrays.fillCopied(doubles, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    FfmArrays.swapCopied(doubles);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return FfmArrays.takeCopied(numbers);
  }

  @Override
  @Benchmark
  public void outBytes() {
    FfmArrays.fillCopied(numbers, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    FfmArrays.swapCopied(numbers);
  }
}
