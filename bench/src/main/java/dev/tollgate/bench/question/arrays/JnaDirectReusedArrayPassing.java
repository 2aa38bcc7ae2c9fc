// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import com.sun.jna.Memory;
import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.jna.JnaDirectArrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_DIRECT,
    mode = TransferMode.REUSED,
    meaning = "The array is copied in bulk into a JNA Memory that is reused.")
public class JnaDirectReusedArrayPassing extends ArrayPassingColumn {

  private Memory reused;

  @Override
  void hold() {
    reused = AlignedMemory.jna(bytes);
  }

  @Override
  @Benchmark
  public double in() {
    return JnaDirectArrays.takeReused(doubles, reused);
  }

  @Override
  @Benchmark
  public void out() {
    JnaDirectArrays.fillReused(doubles, value, reused);
  }

  @Override
  @Benchmark
  public void inOut() {
    JnaDirectArrays.swapReused(doubles, reused);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JnaDirectArrays.takeReused(numbers, reused);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JnaDirectArrays.fillReused(numbers, value, reused);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JnaDirectArrays.swapReused(numbers, reused);
  }
}
