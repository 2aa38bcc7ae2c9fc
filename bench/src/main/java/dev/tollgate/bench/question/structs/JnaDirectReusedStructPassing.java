// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaDirectStructs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_DIRECT,
    mode = TransferMode.REUSED,
    meaning =
        "A Structure that is reused for each operation; what C returns is a new one in memory that"
            + " is reused.")
public class JnaDirectReusedStructPassing extends StructPassingColumn {

  @Benchmark
  public long pointer(Jna jna) {
    return JnaDirectStructs.weighAt(jna.byPointer, a, b, c, d);
  }

  @Benchmark
  public long returned16() {
    return JnaDirectStructs.madeReused(a, b);
  }

  @Benchmark
  public long returned32() {
    return JnaDirectStructs.madeReused(a, b, c, d);
  }
}
