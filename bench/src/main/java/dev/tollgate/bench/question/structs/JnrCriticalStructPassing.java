// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrStructs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    mode = TransferMode.CRITICAL,
    meaning = "An array of Java, passed in place with @Pinned.")
public class JnrCriticalStructPassing extends StructPassingColumn {

  @Benchmark
  public double[][] array(Heap heap) {
    JnrStructs.move(heap.points, points[0], points[1], dx, dy);
    return points;
  }
}
