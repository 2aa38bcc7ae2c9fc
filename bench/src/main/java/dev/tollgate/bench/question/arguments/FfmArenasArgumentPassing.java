// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arguments;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.MeasuredColumn;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.question.arguments.ArgumentValues.SegmentsOfArenas;
import dev.tollgate.ffm.FfmArguments;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    variant = "ARENAS",
    meaning = "Each pointer is a segment of its own confined arena.")
public class FfmArenasArgumentPassing extends MeasuredColumn {

  @Benchmark
  public long pointers2(SegmentsOfArenas p) {
    return FfmArguments.tg_two_pointers(p.a, p.b);
  }

  @Benchmark
  public long pointers4(SegmentsOfArenas p) {
    return FfmArguments.tg_four_pointers(p.a, p.b, p.c, p.d);
  }

  @Benchmark
  public long pointers5(SegmentsOfArenas p) {
    return FfmArguments.tg_five_pointers(p.a, p.b, p.c, p.d, p.e);
  }

  @Benchmark
  public long pointers10(SegmentsOfArenas p) {
    return FfmArguments.tg_ten_pointers(p.a, p.b, p.c, p.d, p.e, p.f, p.g, p.h, p.i, p.j);
  }
}
