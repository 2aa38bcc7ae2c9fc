// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaDirectStructs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_DIRECT,
    variant = "BUFFER",
    meaning = "Java reads and writes the array of structs in a direct buffer.",
    leavesWork = true)
public class JnaDirectBufferStructPassing extends StructPassingColumn {

  @Benchmark
  public double[][] array(Jna jna) {
    JnaDirectStructs.move(jna.buffer, points[0], points[1], dx, dy);
    return points;
  }
}
