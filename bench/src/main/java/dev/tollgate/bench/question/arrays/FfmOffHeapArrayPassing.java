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
    mode = TransferMode.OFF_HEAP,
    meaning = "The data is already in a segment of a confined arena.",
    headline = true)
public class FfmOffHeapArrayPassing extends ArrayPassingColumn {

  private MemorySegment memory;

  @Override
  void hold() {
    memory = segment();
    passed = memory;
  }

  @Override
  @Benchmark
  public double in() {
    return FfmArrays.takeDoubles(memory);
  }

  @Override
  @Benchmark
  public void out() {
    FfmArrays.fillDoubles(memory, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    FfmArrays.swapDoubles(memory);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return FfmArrays.takeBytes(memory);
  }

  @Override
  @Benchmark
  public void outBytes() {
    FfmArrays.fillBytes(memory, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    FfmArrays.swapBytes(memory);
  }
}
