// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmArrays;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.REUSED,
    meaning = "The array is copied in bulk into a segment that is reused.")
public class FfmReusedArrayPassing extends ArrayPassingColumn {

  private MemorySegment reused;

  @Override
  void hold() {
    reused = segment();
  }

  @Override
  @Benchmark
  public double in() {
    return FfmArrays.takeReused(doubles, reused);
  }

  @Override
  @Benchmark
  public void out() {
    FfmArrays.fillReused(doubles, value, reused);
  }

  @Override
  @Benchmark
  public void inOut() {
    FfmArrays.swapReused(doubles, reused);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return FfmArrays.takeReused(numbers, reused);
  }

  @Override
  @Benchmark
  public void outBytes() {
    FfmArrays.fillReused(numbers, value, reused);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    FfmArrays.swapReused(numbers, reused);
  }
}
