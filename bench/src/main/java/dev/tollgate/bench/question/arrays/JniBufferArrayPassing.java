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
    variant = "BUFFER",
    meaning = "The data is already in a direct buffer.")
public class JniBufferArrayPassing extends BufferArrayPassingColumn {

  @Override
  @Benchmark
  public double in() {
    return JniArrays.take(doubleBuffer);
  }

  @Override
  @Benchmark
  public void out() {
    JniArrays.fill(doubleBuffer, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JniArrays.swap(doubleBuffer);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JniArrays.take(byteBuffer);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JniArrays.fill(byteBuffer, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JniArrays.swap(byteBuffer);
  }
}
