// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppArrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    mode = TransferMode.CRITICAL,
    meaning = "C works on the heap array itself, with @CriticalRegion.",
    headline = true)
public class JavaCppCriticalArrayPassing extends ArrayPassingColumn {

  @Override
  @Benchmark
  public double in() {
    return JavaCppArrays.takeCritical(doubles);
  }

  @Override
  @Benchmark
  public void out() {
    JavaCppArrays.fillCritical(doubles, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JavaCppArrays.swapCritical(doubles);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JavaCppArrays.takeCritical(numbers);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JavaCppArrays.fillCritical(numbers, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JavaCppArrays.swapCritical(numbers);
  }
}
