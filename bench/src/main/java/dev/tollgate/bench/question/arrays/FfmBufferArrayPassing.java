// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmArrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.OFF_HEAP,
    variant = "BUFFER",
    meaning = "The data is already in a direct buffer.")
public class FfmBufferArrayPassing extends BufferArrayPassingColumn {

  @Override
  @Benchmark
  public double in() {
    return FfmArrays.take(doubleBuffer);
  }

  @Override
  @Benchmark
  public void out() {
    FfmArrays.fill(doubleBuffer, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    FfmArrays.swap(doubleBuffer);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return FfmArrays.take(byteBuffer);
  }

  @Override
  @Benchmark
  public void outBytes() {
    FfmArrays.fill(byteBuffer, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    FfmArrays.swap(byteBuffer);
  }
}
