// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaDirectStructs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_DIRECT,
    variant = "BUFFER",
    meaning = "A direct buffer, which Java reads and writes at offsets.")
public class JnaDirectBufferStructPassing extends StructPassingColumn {

  @Benchmark
  public double nested(Jna jna) {
    return JnaDirectStructs.area(jna.boxBuffer, lowX, lowY, highX, highY);
  }

  @Benchmark
  public double[][] array(Jna jna) {
    JnaDirectStructs.move(jna.pointsBuffer, points[0], points[1], dx, dy);
    return points;
  }
}
