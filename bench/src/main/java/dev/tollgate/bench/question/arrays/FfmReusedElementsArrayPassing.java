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
    variant = "ELEMENTS",
    meaning = "The array is copied element by element into a segment that is reused.")
public class FfmReusedElementsArrayPassing extends ArrayPassingColumn {

  private MemorySegment reused;

  @Override
  void hold() {
    reused = segment();
  }

  @Override
  @Benchmark
  public double in() {
    return FfmArrays.takeByElement(doubles, reused);
  }

  @Override
  @Benchmark
  public void out() {
    FfmArrays.fillByElement(doubles, value, reused);
  }

  @Override
  @Benchmark
  public void inOut() {
    FfmArrays.swapByElement(doubles, reused);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return FfmArrays.takeByElement(numbers, reused);
  }

  @Override
  @Benchmark
  public void outBytes() {
    FfmArrays.fillByElement(numbers, value, reused);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    FfmArrays.swapByElement(numbers, reused);
  }
}
