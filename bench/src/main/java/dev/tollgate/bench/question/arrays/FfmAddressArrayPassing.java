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
    variant = "ADDRESS",
    meaning = "The data is already in off-heap memory; each call makes a segment of its address.")
public class FfmAddressArrayPassing extends ArrayPassingColumn {

  private long address;
  private long length;

  @Override
  void hold() {
    passed = segment();
    address = passed.address();
    length = elements == Elements.DOUBLES ? doubles.length : numbers.length;
  }

  @Override
  @Benchmark
  public double in() {
    return FfmArrays.takeDoubles(address, length);
  }

  @Override
  @Benchmark
  public void out() {
    FfmArrays.fillDoubles(address, length, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    FfmArrays.swapDoubles(address, length);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return FfmArrays.takeBytes(address, length);
  }

  @Override
  @Benchmark
  public void outBytes() {
    FfmArrays.fillBytes(address, length, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    FfmArrays.swapBytes(address, length);
  }
}
