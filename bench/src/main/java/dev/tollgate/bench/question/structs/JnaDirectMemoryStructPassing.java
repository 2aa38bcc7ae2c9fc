// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import com.sun.jna.Memory;
import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaDirectStructs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_DIRECT,
    variant = "MEMORY",
    meaning = "A Memory, which Java reads and writes at offsets.")
public class JnaDirectMemoryStructPassing extends StructPassingColumn {

  @Benchmark
  public long pointer() {
    try (Memory four = new Memory(32)) {
      return JnaDirectStructs.weighAt(four, a, b, c, d);
    }
  }

  @Benchmark
  public double nested(Jna jna) {
    return JnaDirectStructs.area(jna.boxMemory, lowX, lowY, highX, highY);
  }

  @Benchmark
  public double[][] array(Jna jna) {
    JnaDirectStructs.move(jna.pointsMemory, points[0], points[1], dx, dy);
    return points;
  }
}
