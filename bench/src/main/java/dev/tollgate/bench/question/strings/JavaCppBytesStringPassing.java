// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppStrings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    variant = "BYTES",
    meaning =
        "Java encodes into a byte array, which the glue copies; Java decodes what a BytePointer"
            + " has.")
public class JavaCppBytesStringPassing extends StringPassingColumn {

  @Benchmark
  public long toC() {
    return JavaCppStrings.lengthByBytes(text);
  }

  @Benchmark
  public String fromC() {
    return JavaCppStrings.readByBytes(ofC);
  }

  @Benchmark
  public String echo() {
    return JavaCppStrings.echoByBytes(text);
  }
}
