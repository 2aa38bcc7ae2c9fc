// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import com.sun.jna.Memory;
import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.jna.JnaInterfaceArrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    mode = TransferMode.REUSED,
    meaning = "The array is copied in bulk into a JNA Memory that is reused.")
public class JnaInterfaceReusedArrayPassing extends ArrayPassingColumn {

  private Memory reused;

  @Override
  void hold() {
    reused = AlignedMemory.jna(bytes);
  }

  @Override
  @Benchmark
  public double in() {
    return JnaInterfaceArrays.takeReused(doubles, reused);
  }

  @Override
  @Benchmark
  public void out() {
    JnaInterfaceArrays.fillReused(doubles, value, reused);
  }

  @Override
  @Benchmark
  public void inOut() {
    JnaInterfaceArrays.swapReused(doubles, reused);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JnaInterfaceArrays.takeReused(numbers, reused);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JnaInterfaceArrays.fillReused(numbers, value, reused);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JnaInterfaceArrays.swapReused(numbers, reused);
  }
}
