// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmStructs;
import java.lang.foreign.SegmentAllocator;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.REUSED,
    variant = "SLICE",
    meaning = "A slice of a segment that is reused, by SegmentAllocator.slicingAllocator.")
public class FfmSliceStructPassing extends StructPassingColumn {

  @Benchmark
  public long pointer(Ffm ffm) {
    return FfmStructs.weighAt(SegmentAllocator.slicingAllocator(ffm.pool), a, b, c, d);
  }

  @Benchmark
  public long returned16(Ffm ffm) {
    return FfmStructs.made(SegmentAllocator.slicingAllocator(ffm.pool), a, b);
  }

  @Benchmark
  public long returned32(Ffm ffm) {
    return FfmStructs.made(SegmentAllocator.slicingAllocator(ffm.pool), a, b, c, d);
  }
}
