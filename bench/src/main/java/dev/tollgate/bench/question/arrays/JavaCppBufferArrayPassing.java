// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppArrays;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    mode = TransferMode.OFF_HEAP,
    variant = "BUFFER",
    meaning = "The data already is in a direct buffer.")
public class JavaCppBufferArrayPassing extends ArrayPassingColumn {

  private DoubleBuffer doubleBuffer;
  private ByteBuffer byteBuffer;

  @Override
  void hold() {
    byteBuffer = buffer();
    doubleBuffer = byteBuffer.asDoubleBuffer();
  }

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
