// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppArrays;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    mode = TransferMode.OFF_HEAP,
    variant = "SEGMENT",
    meaning = "The data is already in a segment; each call makes a Pointer of it.")
public class JavaCppSegmentArrayPassing extends ArrayPassingColumn {

  private MemorySegment memory;

  @Override
  void hold() {
    memory = segment();
    passed = memory;
  }

  @Override
  @Benchmark
  public double in() {
    return JavaCppArrays.takeDoubles(memory);
  }

  @Override
  @Benchmark
  public void out() {
    JavaCppArrays.fillDoubles(memory, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JavaCppArrays.swapDoubles(memory);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JavaCppArrays.takeBytes(memory);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JavaCppArrays.fillBytes(memory, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JavaCppArrays.swapBytes(memory);
  }
}
