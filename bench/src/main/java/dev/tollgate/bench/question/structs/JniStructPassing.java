// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniStructs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

@Measures(
    technology = Technology.JNI,
    meaning = "Fields are passed as arguments, or the glue reads memory that Java wrote.",
    headline = true)
public class JniStructPassing extends StructPassingColumn {

  /** Memory of JNI, which the garbage collector frees. */
  @State(Scope.Benchmark)
  public static class Jni {
    private JniStructs.Memory points = new JniStructs.Memory(16 * POINTS);
  }

  @Benchmark
  public long value8() {
    return JniStructs.weigh(a);
  }

  @Benchmark
  public long value16() {
    return JniStructs.weigh(a, b);
  }

  @Benchmark
  public long value32() {
    return JniStructs.weigh(a, b, c, d);
  }

  @Benchmark
  public long value64() {
    return JniStructs.weigh(a, b, c, d, e, f, g, h);
  }

  @Benchmark
  public long pointer() {
    return JniStructs.weighAt(a, b, c, d);
  }

  @Benchmark
  public double nested() {
    return JniStructs.area(lowX, lowY, highX, highY);
  }

  @Benchmark
  public double[][] array(Jni jni) {
    JniStructs.move(jni.points, points[0], points[1], dx, dy);
    return points;
  }

  @Benchmark
  public long returned16() {
    return JniStructs.made(a, b);
  }

  @Benchmark
  public long returned32() {
    return JniStructs.made(a, b, c, d);
  }
}
