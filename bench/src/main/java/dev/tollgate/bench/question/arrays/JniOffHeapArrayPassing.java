// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniArrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    mode = TransferMode.OFF_HEAP,
    meaning =
        "The data is already in off-heap memory, whose address is kept, and passed as a long.")
public class JniOffHeapArrayPassing extends ArrayPassingColumn {

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
    return JniArrays.takeDoubles(address, length);
  }

  @Override
  @Benchmark
  public void out() {
    JniArrays.fillDoubles(address, length, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JniArrays.swapDoubles(address, length);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JniArrays.takeBytes(address, length);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JniArrays.fillBytes(address, length, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JniArrays.swapBytes(address, length);
  }
}
