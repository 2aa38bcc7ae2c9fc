// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppArrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    mode = TransferMode.COPY,
    meaning = "The generated glue copies the array.",
    headline = true)
public class JavaCppCopyArrayPassing extends ArrayPassingColumn {

  @Override
  @Benchmark
  public double in() {
    return JavaCppArrays.takeCopied(doubles);
  }

  @Override
  @Benchmark
  public void out() {
    JavaCppArrays.fillCopied(doubles, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JavaCppArrays.swapCopied(doubles);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JavaCppArrays.takeCopied(numbers);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JavaCppArrays.fillCopied(numbers, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JavaCppArrays.swapCopied(numbers);
  }
}
