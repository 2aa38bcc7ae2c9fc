// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppStructs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    mode = TransferMode.REUSED,
    meaning = "A Pointer to a struct that is reused for each operation.")
public class JavaCppReusedStructPassing extends StructPassingColumn {

  @Benchmark
  public long pointer(JavaCpp javaCpp) {
    return JavaCppStructs.weighAt(javaCpp.four, a, b, c, d);
  }

  @Benchmark
  public long returned16(JavaCpp javaCpp) {
    return JavaCppStructs.made(javaCpp.two, a, b);
  }

  @Benchmark
  public long returned32(JavaCpp javaCpp) {
    return JavaCppStructs.made(javaCpp.four, a, b, c, d);
  }
}
