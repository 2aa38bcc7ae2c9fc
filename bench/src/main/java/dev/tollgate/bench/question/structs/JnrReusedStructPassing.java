// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrStructs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

@Measures(
    technology = Technology.JNR,
    mode = TransferMode.REUSED,
    meaning = "A Struct of JNR-FFI that is reused for each operation.")
public class JnrReusedStructPassing extends StructPassingColumn {

  /** A struct of JNR-FFI, which the garbage collector frees at the end. */
  @State(Scope.Benchmark)
  public static class Jnr {
    private JnrStructs.Four four = JnrStructs.four();
  }

  @Benchmark
  public long pointer(Jnr jnr) {
    return JnrStructs.weighAt(jnr.four, a, b, c, d);
  }
}
