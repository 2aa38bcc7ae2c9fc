// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaDirectArrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_DIRECT,
    mode = TransferMode.OFF_HEAP,
    variant = "BUFFER",
    meaning = "The data is already in a direct buffer.")
public class JnaDirectBufferArrayPassing extends BufferArrayPassingColumn {

  @Override
  @Benchmark
  public double in() {
    return JnaDirectArrays.take(doubleBuffer);
  }

  @Override
  @Benchmark
  public void out() {
    JnaDirectArrays.fill(doubleBuffer, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JnaDirectArrays.swap(doubleBuffer);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JnaDirectArrays.take(byteBuffer);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JnaDirectArrays.fill(byteBuffer, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JnaDirectArrays.swap(byteBuffer);
  }
}
