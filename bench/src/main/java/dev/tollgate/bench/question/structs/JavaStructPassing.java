// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

@Measures(
    technology = Technology.JAVA,
    meaning = "A Java object passed to a method that is not inlined.",
    headline = true)
public class JavaStructPassing extends StructPassingColumn {

  /** Java objects instead of structs. */
  @State(Scope.Benchmark)
  public static class Java {
    private final Point[] points = new Point[POINTS];

    /** Makes the points. */
    public Java() {
      Arrays.setAll(points, i -> new Point());
    }
  }

  @Benchmark
  public long value8() {
    return weigh(new One(a));
  }

  @Benchmark
  public long value16() {
    return weigh(new Two(a, b));
  }

  @Benchmark
  public long value32() {
    return weigh(new Four(a, b, c, d));
  }

  @Benchmark
  public long value64() {
    return weigh(new Eight(a, b, c, d, e, f, g, h));
  }

  @Benchmark
  public long pointer() {
    return weigh(new Four(a, b, c, d));
  }

  @Benchmark
  public double nested() {
    return area(new Box(new Corner(lowX, lowY), new Corner(highX, highY)));
  }

  @Benchmark
  public double[][] array(Java java) {
    double[] x = points[0];
    double[] y = points[1];
    for (int i = 0; i < POINTS; i++) {
      java.points[i].x = x[i];
      java.points[i].y = y[i];
    }
    move(java.points, dx, dy);
    for (int i = 0; i < POINTS; i++) {
      x[i] = java.points[i].x;
      y[i] = java.points[i].y;
    }
    return points;
  }

  @Benchmark
  public long returned16() {
    Two made = make(a, b);
    return made.a() + 2 * made.b();
  }

  @Benchmark
  public long returned32() {
    Four made = make(a, b, c, d);
    return made.a() + 2 * made.b() + 3 * made.c() + 4 * made.d();
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static Two make(long a, long b) {
    return new Two(a, b);
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static Four make(long a, long b, long c, long d) {
    return new Four(a, b, c, d);
  }
}
