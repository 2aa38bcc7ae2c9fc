// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniArrays;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    mode = TransferMode.OFF_HEAP,
    variant = "SEGMENT",
    meaning = "The data is already in a segment; each call takes the address of the segment.")
public class JniSegmentArrayPassing extends ArrayPassingColumn {

  private MemorySegment memory;

  @Override
  void hold() {
    memory = segment();
    passed = memory;
  }

  @Override
  @Benchmark
  public double in() {
    return JniArrays.takeDoubles(memory);
  }

  @Override
  @Benchmark
  public void out() {
    JniArrays.fillDoubles(memory, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JniArrays.swapDoubles(memory);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JniArrays.takeBytes(memory);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JniArrays.fillBytes(memory, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JniArrays.swapBytes(memory);
  }
}
