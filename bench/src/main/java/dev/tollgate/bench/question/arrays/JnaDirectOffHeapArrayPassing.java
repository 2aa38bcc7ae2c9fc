// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.jna.JnaDirectArrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_DIRECT,
    mode = TransferMode.OFF_HEAP,
    meaning = "The data is already in a JNA Memory.")
public class JnaDirectOffHeapArrayPassing extends ArrayPassingColumn {

  private Memory memory;

  @Override
  void hold() {
    memory = AlignedMemory.jna(bytes);
    passed = at(Pointer.nativeValue(memory));
  }

  @Override
  @Benchmark
  public double in() {
    return JnaDirectArrays.takeDoubles(memory);
  }

  @Override
  @Benchmark
  public void out() {
    JnaDirectArrays.fillDoubles(memory, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JnaDirectArrays.swapDoubles(memory);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JnaDirectArrays.takeBytes(memory);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JnaDirectArrays.fillBytes(memory, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JnaDirectArrays.swapBytes(memory);
  }
}
