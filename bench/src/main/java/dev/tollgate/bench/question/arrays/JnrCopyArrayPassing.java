// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrArrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    mode = TransferMode.COPY,
    meaning = "JNR-FFI copies the array; with @In or @Out in one direction only.",
    headline = true)
public class JnrCopyArrayPassing extends ArrayPassingColumn {

  @Override
  @Benchmark
  public double in() {
    return JnrArrays.takeCopied(doubles);
  }

  @Override
  @Benchmark
  public void out() {
    JnrArrays.fillCopied(doubles, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JnrArrays.swapCopied(doubles);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JnrArrays.takeCopied(numbers);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JnrArrays.fillCopied(numbers, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JnrArrays.swapCopied(numbers);
  }
}
