// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniCriticalStructs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    mode = TransferMode.CRITICAL,
    meaning = "An array of Java that the glue gets in place.")
public class JniCriticalStructPassing extends StructPassingColumn {

  @Benchmark
  public double[][] array(Heap heap) {
    JniCriticalStructs.move(heap.points, points[0], points[1], dx, dy);
    return points;
  }
}
