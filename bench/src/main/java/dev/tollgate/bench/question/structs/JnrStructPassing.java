// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrStructs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

@Measures(
    technology = Technology.JNR,
    meaning = "A Struct of JNR-FFI, always passed by pointer.",
    headline = true)
public class JnrStructPassing extends StructPassingColumn {

  /** Structs of JNR-FFI, which the garbage collector frees. */
  @State(Scope.Benchmark)
  public static class Jnr {
    private JnrStructs.Box box = JnrStructs.box();
    private JnrStructs.Point[] points = JnrStructs.points(POINTS);
  }

  @Benchmark
  public long pointer() {
    return JnrStructs.weighAt(a, b, c, d);
  }

  @Benchmark
  public double nested(Jnr jnr) {
    return JnrStructs.area(jnr.box, lowX, lowY, highX, highY);
  }

  @Benchmark
  public double[][] array(Jnr jnr) {
    JnrStructs.move(jnr.points, points[0], points[1], dx, dy);
    return points;
  }
}
