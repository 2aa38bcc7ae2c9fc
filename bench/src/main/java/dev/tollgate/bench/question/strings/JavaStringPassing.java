// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVA,
    meaning = "Java encodes to UTF-8 or decodes from it, without C.",
    headline = true)
public class JavaStringPassing extends StringPassingColumn {

  @Benchmark
  public long toC() {
    return text.getBytes(UTF_8).length;
  }

  @Benchmark
  public long fourToC() {
    return (long) text.getBytes(UTF_8).length
        + second.getBytes(UTF_8).length
        + third.getBytes(UTF_8).length
        + fourth.getBytes(UTF_8).length;
  }

  @Benchmark
  public String fromC() {
    return new String(utf8, UTF_8);
  }

  @Benchmark
  public String echo() {
    return new String(text.getBytes(UTF_8), UTF_8);
  }
}
