// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppStructs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    variant = "NO_LIMIT",
    meaning =
        "JavaCPP does not ask how much memory the process has:"
            + " -Dorg.bytedeco.javacpp.maxPhysicalBytes=0.",
    jvmArguments = "-Dorg.bytedeco.javacpp.maxPhysicalBytes=0")
public class JavaCppNoLimitStructPassing extends StructPassingColumn {

  @Benchmark
  public long pointer() {
    return JavaCppStructs.weighAt(a, b, c, d);
  }

  @Benchmark
  public long returned16() {
    return JavaCppStructs.made(a, b);
  }

  @Benchmark
  public long returned32() {
    return JavaCppStructs.made(a, b, c, d);
  }
}
