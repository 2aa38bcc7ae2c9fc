// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniArrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    mode = TransferMode.CRITICAL,
    meaning = "C works on the heap array itself, with GetPrimitiveArrayCritical.",
    headline = true)
public class JniCriticalArrayPassing extends ArrayPassingColumn {

  @Override
  @Benchmark
  public double in() {
    return JniArrays.takeCritical(doubles);
  }

  @Override
  @Benchmark
  public void out() {
    JniArrays.fillCritical(doubles, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JniArrays.swapCritical(doubles);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JniArrays.takeCritical(numbers);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JniArrays.fillCritical(numbers, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JniArrays.swapCritical(numbers);
  }
}
