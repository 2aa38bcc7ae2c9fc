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
    variant = "BUFFER",
    meaning = "A direct buffer that is reused for each operation, and written at offsets.")
public class JnaDirectReusedBufferStructPassing extends StructPassingColumn {

  @Benchmark
  public long pointer(Jna jna) {
    return JnaDirectStructs.weighAt(jna.fourBuffer, a, b, c, d);
  }
}
