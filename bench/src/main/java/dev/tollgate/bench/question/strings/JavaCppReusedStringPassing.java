// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.javacpp.JavaCppStrings;
import java.util.Arrays;
import org.bytedeco.javacpp.BytePointer;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    mode = TransferMode.REUSED,
    meaning = "BytePointer.putString encodes into memory that is reused.",
    headline = true)
public class JavaCppReusedStringPassing extends StringPassingColumn {

  private final BytePointer[] reused = new BytePointer[FOUR];

  @Override
  void hold() {
    Arrays.setAll(reused, i -> AlignedMemory.javaCppBytes(capacity()));
  }

  @Benchmark
  public long toC() {
    return JavaCppStrings.length(text, reused[0]);
  }

  @Benchmark
  public long fourToC() {
    return JavaCppStrings.lengths(text, second, third, fourth, reused);
  }

  @Benchmark
  public String echo() {
    return JavaCppStrings.echo(text, reused[0]);
  }
}
