// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppArrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    mode = TransferMode.OFF_HEAP,
    variant = "BUFFER",
    meaning = "The data is already in a direct buffer.")
public class JavaCppBufferArrayPassing extends BufferArrayPassingColumn {

  @Override
  @Benchmark
  public double in() {
    return JavaCppArrays.take(doubleBuffer);
  }

  @Override
  @Benchmark
  public void out() {
    JavaCppArrays.fill(doubleBuffer, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JavaCppArrays.swap(doubleBuffer);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JavaCppArrays.take(byteBuffer);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JavaCppArrays.fill(byteBuffer, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JavaCppArrays.swap(byteBuffer);
  }
}
