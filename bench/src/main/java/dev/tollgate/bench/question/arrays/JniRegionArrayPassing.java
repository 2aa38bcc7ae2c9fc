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
    variant = "REGION",
    meaning = "Get…ArrayRegion and Set…ArrayRegion copy the array to memory of the glue and back.",
    headline = true)
public class JniRegionArrayPassing extends ArrayPassingColumn {

  @Override
  @Benchmark
  public double in() {
    return JniArrays.takeByRegion(doubles);
  }

  @Override
  @Benchmark
  public void out() {
    JniArrays.fillByRegion(doubles, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JniArrays.swapByRegion(doubles);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JniArrays.takeByRegion(numbers);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JniArrays.fillByRegion(numbers, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JniArrays.swapByRegion(numbers);
  }
}
