// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceStructs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    mode = TransferMode.REUSED,
    meaning =
        "A Structure that is reused for each operation; what C returns is a new one in memory that"
            + " is reused.")
public class JnaInterfaceReusedStructPassing extends StructPassingColumn {

  @Benchmark
  public long pointer(Jna jna) {
    return JnaInterfaceStructs.weighAt(jna.byPointer, a, b, c, d);
  }

  @Benchmark
  public long returned16() {
    return JnaInterfaceStructs.madeReused(a, b);
  }

  @Benchmark
  public long returned32() {
    return JnaInterfaceStructs.madeReused(a, b, c, d);
  }
}
