// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmStructs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    meaning = "A segment of a confined arena, written through layouts.",
    headline = true)
public class FfmStructPassing extends StructPassingColumn {

  @Benchmark
  public long value8(Ffm ffm) {
    return FfmStructs.weigh(ffm.one, a);
  }

  @Benchmark
  public long value16(Ffm ffm) {
    return FfmStructs.weigh(ffm.two, a, b);
  }

  @Benchmark
  public long value32(Ffm ffm) {
    return FfmStructs.weigh(ffm.four, a, b, c, d);
  }

  @Benchmark
  public long value64(Ffm ffm) {
    return FfmStructs.weigh(ffm.eight, a, b, c, d, e, f, g, h);
  }

  @Benchmark
  public long pointer() {
    return FfmStructs.weighAt(a, b, c, d);
  }

  @Benchmark
  public double nested(Ffm ffm) {
    return FfmStructs.area(ffm.box, lowX, lowY, highX, highY);
  }

  @Benchmark
  public double[][] array(Ffm ffm) {
    FfmStructs.move(ffm.points, points[0], points[1], dx, dy);
    return points;
  }

  @Benchmark
  public long returned16() {
    return FfmStructs.made(a, b);
  }

  @Benchmark
  public long returned32() {
    return FfmStructs.made(a, b, c, d);
  }
}
