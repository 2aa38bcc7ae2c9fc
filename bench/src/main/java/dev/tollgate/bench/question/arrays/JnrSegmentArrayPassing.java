// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrArrays;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    mode = TransferMode.OFF_HEAP,
    variant = "SEGMENT",
    meaning = "The data is already in a segment; each call makes a Pointer of it.")
public class JnrSegmentArrayPassing extends ArrayPassingColumn {

  private MemorySegment memory;

  @Override
  void hold() {
    memory = segment();
    passed = memory;
  }

  @Override
  @Benchmark
  public double in() {
    return JnrArrays.takeDoubles(memory);
  }

  @Override
  @Benchmark
  public void out() {
    JnrArrays.fillDoubles(memory, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JnrArrays.swapDoubles(memory);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JnrArrays.takeBytes(memory);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JnrArrays.fillBytes(memory, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JnrArrays.swapBytes(memory);
  }
}
