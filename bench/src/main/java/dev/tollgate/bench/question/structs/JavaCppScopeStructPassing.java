// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppStructs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    variant = "SCOPE",
    meaning = "A PointerScope for each operation, which frees the struct.")
public class JavaCppScopeStructPassing extends StructPassingColumn {

  @Benchmark
  public long pointer() {
    return JavaCppStructs.weighAtInScope(a, b, c, d);
  }

  @Benchmark
  public long returned16() {
    return JavaCppStructs.madeInScope(a, b);
  }

  @Benchmark
  public long returned32() {
    return JavaCppStructs.madeInScope(a, b, c, d);
  }
}
