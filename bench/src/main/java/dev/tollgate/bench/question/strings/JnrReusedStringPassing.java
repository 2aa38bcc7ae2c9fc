// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.jnr.JnrStrings;
import java.util.Arrays;
import jnr.ffi.Pointer;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    mode = TransferMode.REUSED,
    meaning =
        "Java encodes into a byte array, which Pointer.put copies into memory that is reused.",
    headline = true)
public class JnrReusedStringPassing extends StringPassingColumn {

  private final Pointer[] reused = new Pointer[FOUR];

  @Override
  void hold() {
    Arrays.setAll(reused, i -> AlignedMemory.jnr(capacity(), arena));
  }

  @Benchmark
  public long toC() {
    return JnrStrings.length(text, reused[0]);
  }

  @Benchmark
  public long fourToC() {
    return JnrStrings.lengths(text, second, third, fourth, reused);
  }

  @Benchmark
  public String echo() {
    return JnrStrings.echo(text, reused[0]);
  }
}
