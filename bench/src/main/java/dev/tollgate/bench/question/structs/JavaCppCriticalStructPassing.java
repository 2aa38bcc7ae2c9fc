// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppCriticalStructs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    mode = TransferMode.CRITICAL,
    meaning = "An array of Java, passed in place with @CriticalRegion.")
public class JavaCppCriticalStructPassing extends StructPassingColumn {

  @Benchmark
  public double[][] array(Heap heap) {
    JavaCppCriticalStructs.move(heap.points, points[0], points[1], dx, dy);
    return points;
  }
}
