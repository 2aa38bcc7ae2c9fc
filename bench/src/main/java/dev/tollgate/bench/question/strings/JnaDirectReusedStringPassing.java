// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import com.sun.jna.Memory;
import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.jna.JnaDirectStrings;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_DIRECT,
    mode = TransferMode.REUSED,
    meaning = "Memory.setString encodes into memory that is reused.",
    headline = true)
public class JnaDirectReusedStringPassing extends StringPassingColumn {

  private final Memory[] reused = new Memory[FOUR];

  @Override
  void hold() {
    Arrays.setAll(reused, i -> AlignedMemory.jna(capacity()));
  }

  @Benchmark
  public long toC() {
    return JnaDirectStrings.length(text, reused[0]);
  }

  @Benchmark
  public long fourToC() {
    return JnaDirectStrings.lengths(text, second, third, fourth, reused);
  }

  @Benchmark
  public String echo() {
    return JnaDirectStrings.echo(text, reused[0]);
  }
}
