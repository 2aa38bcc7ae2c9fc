// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmStructs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.REUSED,
    meaning = "A segment that is reused for each operation.")
public class FfmReusedStructPassing extends StructPassingColumn {

  @Benchmark
  public long pointer(Ffm ffm) {
    return FfmStructs.weighAt(ffm.four, a, b, c, d);
  }

  @Benchmark
  public long returned16(Ffm ffm) {
    return FfmStructs.made(ffm.prefix, a, b);
  }

  @Benchmark
  public long returned32(Ffm ffm) {
    return FfmStructs.made(ffm.prefix, a, b, c, d);
  }
}
