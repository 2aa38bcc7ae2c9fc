// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmCriticalStructs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.CRITICAL,
    meaning = "A heap segment, passed in place with critical(true).")
public class FfmCriticalStructPassing extends StructPassingColumn {

  @Benchmark
  public long pointer() {
    return FfmCriticalStructs.weighAt(a, b, c, d);
  }

  @Benchmark
  public double nested(Heap heap) {
    return FfmCriticalStructs.area(heap.box, lowX, lowY, highX, highY);
  }

  @Benchmark
  public double[][] array(Heap heap) {
    FfmCriticalStructs.move(heap.points, points[0], points[1], dx, dy);
    return points;
  }
}
