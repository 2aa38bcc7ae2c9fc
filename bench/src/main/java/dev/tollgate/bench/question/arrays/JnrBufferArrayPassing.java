// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrArrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    mode = TransferMode.OFF_HEAP,
    variant = "BUFFER",
    meaning = "The data is already in a direct buffer.")
public class JnrBufferArrayPassing extends BufferArrayPassingColumn {

  @Override
  @Benchmark
  public double in() {
    return JnrArrays.take(doubleBuffer);
  }

  @Override
  @Benchmark
  public void out() {
    JnrArrays.fill(doubleBuffer, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JnrArrays.swap(doubleBuffer);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JnrArrays.take(byteBuffer);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JnrArrays.fill(byteBuffer, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JnrArrays.swap(byteBuffer);
  }
}
