// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceArrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    mode = TransferMode.COPY,
    meaning = "JNA copies the array to C and back.",
    headline = true)
public class JnaInterfaceCopyArrayPassing extends ArrayPassingColumn {

  @Override
  @Benchmark
  public double in() {
    return JnaInterfaceArrays.takeCopied(doubles);
  }

  @Override
  @Benchmark
  public void out() {
    JnaInterfaceArrays.fillCopied(doubles, value);
  }

  @Override
  @Benchmark
  public void inOut() {
    JnaInterfaceArrays.swapCopied(doubles);
  }

  @Override
  @Benchmark
  public int inBytes() {
    return JnaInterfaceArrays.takeCopied(numbers);
  }

  @Override
  @Benchmark
  public void outBytes() {
    JnaInterfaceArrays.fillCopied(numbers, value);
  }

  @Override
  @Benchmark
  public void inOutBytes() {
    JnaInterfaceArrays.swapCopied(numbers);
  }
}
