// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceArrays;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    mode = TransferMode.OFF_HEAP,
    variant = "SEGMENT",
    meaning = "The data is already in a segment; each call makes a Pointer of it.")
public class JnaInterfaceSegmentArrayPassing extends ArrayPassingColumn {

  private MemorySegment memory;

  @Override
  void hold() {
    memory = segment();
    passed = memory;
  }

  @Override
  @Benchmark
  public double in() {
    return JnaInterfaceArrays.takeDoubles(memory);
  }

  @Override
  @Benchmark
  public void out() {
    JnaInterfaceArrays.fillDoubles(memory, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JnaInterfaceArrays.swapDoubles(memory);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JnaInterfaceArrays.takeBytes(memory);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JnaInterfaceArrays.fillBytes(memory, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JnaInterfaceArrays.swapBytes(memory);
  }
}
