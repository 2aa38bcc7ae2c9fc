// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import com.sun.jna.Memory;
import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.jna.JnaInterfaceStrings;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    mode = TransferMode.REUSED,
    meaning = "Memory.setString encodes into memory that is reused.",
    headline = true)
public class JnaInterfaceReusedStringPassing extends StringPassingColumn {

  private final Memory[] reused = new Memory[FOUR];

  @Override
  void hold() {
    Arrays.setAll(reused, i -> AlignedMemory.jna(capacity()));
  }

  @Benchmark
  public long toC() {
    return JnaInterfaceStrings.length(text, reused[0]);
  }

  @Benchmark
  public long fourToC() {
    return JnaInterfaceStrings.lengths(text, second, third, fourth, reused);
  }

  @Benchmark
  public String echo() {
    return JnaInterfaceStrings.echo(text, reused[0]);
  }
}
