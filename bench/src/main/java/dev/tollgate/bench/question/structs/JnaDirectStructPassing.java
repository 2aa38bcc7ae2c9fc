// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaDirectStructs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_DIRECT,
    meaning = "A Structure with direct mapping; JNA copies its fields by reflection.",
    headline = true)
public class JnaDirectStructPassing extends StructPassingColumn {

  @Benchmark
  public long value8(Jna jna) {
    return JnaDirectStructs.weigh(jna.one, a);
  }

  @Benchmark
  public long value16(Jna jna) {
    return JnaDirectStructs.weigh(jna.two, a, b);
  }

  @Benchmark
  public long value32(Jna jna) {
    return JnaDirectStructs.weigh(jna.four, a, b, c, d);
  }

  @Benchmark
  public long value64(Jna jna) {
    return JnaDirectStructs.weigh(jna.eight, a, b, c, d, e, f, g, h);
  }

  @Benchmark
  public long pointer() {
    return JnaDirectStructs.weighAt(a, b, c, d);
  }

  @Benchmark
  public double nested(Jna jna) {
    return JnaDirectStructs.area(jna.box, lowX, lowY, highX, highY);
  }

  @Benchmark
  public double[][] array(Jna jna) {
    JnaDirectStructs.move(jna.points, points[0], points[1], dx, dy);
    return points;
  }

  @Benchmark
  public long returned16() {
    return JnaDirectStructs.made(a, b);
  }

  @Benchmark
  public long returned32() {
    return JnaDirectStructs.made(a, b, c, d);
  }
}
