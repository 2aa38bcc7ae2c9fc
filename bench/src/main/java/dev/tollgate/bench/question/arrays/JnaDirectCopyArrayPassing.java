// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaDirectArrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_DIRECT,
    mode = TransferMode.COPY,
    meaning = "JNA copies the array to C and back.",
    headline = true)
public class JnaDirectCopyArrayPassing extends ArrayPassingColumn {

  @Override
  @Benchmark
  public double in() {
    return JnaDirectArrays.takeCopied(doubles);
  }

  @Override
  @Benchmark
  public void out() {
    JnaDirectArrays.fillCopied(doubles, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JnaDirectArrays.swapCopied(doubles);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JnaDirectArrays.takeCopied(numbers);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JnaDirectArrays.fillCopied(numbers, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JnaDirectArrays.swapCopied(numbers);
  }
}
