// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceArrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    mode = TransferMode.OFF_HEAP,
    variant = "BUFFER",
    meaning = "The data is already in a direct buffer.")
public class JnaInterfaceBufferArrayPassing extends BufferArrayPassingColumn {

  @Override
  @Benchmark
  public double in() {
    return JnaInterfaceArrays.take(doubleBuffer);
  }

  @Override
  @Benchmark
  public void out() {
    JnaInterfaceArrays.fill(doubleBuffer, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JnaInterfaceArrays.swap(doubleBuffer);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JnaInterfaceArrays.take(byteBuffer);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JnaInterfaceArrays.fill(byteBuffer, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JnaInterfaceArrays.swap(byteBuffer);
  }
}
