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
    meaning = "The returned struct is written into memory that is reused.")
public class FfmReusedStructPassing extends StructPassingColumn {

  @Benchmark
  public long returned16(Ffm ffm) {
    return FfmStructs.made(ffm.reused, a, b);
  }

  @Benchmark
  public long returned32(Ffm ffm) {
    return FfmStructs.made(ffm.reused, a, b, c, d);
  }
}
