// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.jnr.JnrArrays;
import jnr.ffi.Pointer;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    mode = TransferMode.REUSED,
    meaning = "The array is copied in bulk into the memory of a Pointer that is reused.")
public class JnrReusedArrayPassing extends ArrayPassingColumn {

  private Pointer reused;

  @Override
  void hold() {
    reused = AlignedMemory.jnr(bytes, arena);
  }

  @Override
  @Benchmark
  public double in() {
    return JnrArrays.takeReused(doubles, reused);
  }

  @Override
  @Benchmark
  public void out() {
    JnrArrays.fillReused(doubles, value, reused);
  }

  @Override
  @Benchmark
  public void inOut() {
    JnrArrays.swapReused(doubles, reused);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JnrArrays.takeReused(numbers, reused);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JnrArrays.fillReused(numbers, value, reused);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JnrArrays.swapReused(numbers, reused);
  }
}
