// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniArrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    mode = TransferMode.COPY,
    variant = "ELEMENTS",
    meaning = "Get…ArrayElements copies the array, and Release…ArrayElements copies it back.")
public class JniElementsArrayPassing extends ArrayPassingColumn {

  @Override
  @Benchmark
  public double in() {
    return JniArrays.takeByElements(doubles);
  }

  @Override
  @Benchmark
  public void out() {
    JniArrays.fillByElements(doubles, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JniArrays.swapByElements(doubles);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JniArrays.takeByElements(numbers);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JniArrays.fillByElements(numbers, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JniArrays.swapByElements(numbers);
  }
}
