// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppStructs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    meaning = "A Pointer to the struct, with generated accessors.",
    headline = true)
public class JavaCppStructPassing extends StructPassingColumn {

  @Benchmark
  public long value8(JavaCpp javaCpp) {
    return JavaCppStructs.weigh(javaCpp.one, a);
  }

  @Benchmark
  public long value16(JavaCpp javaCpp) {
    return JavaCppStructs.weigh(javaCpp.two, a, b);
  }

  @Benchmark
  public long value32(JavaCpp javaCpp) {
    return JavaCppStructs.weigh(javaCpp.four, a, b, c, d);
  }

  @Benchmark
  public long value64(JavaCpp javaCpp) {
    return JavaCppStructs.weigh(javaCpp.eight, a, b, c, d, e, f, g, h);
  }

  @Benchmark
  public long pointer() {
    return JavaCppStructs.weighAt(a, b, c, d);
  }

  @Benchmark
  public double nested(JavaCpp javaCpp) {
    return JavaCppStructs.area(javaCpp.box, lowX, lowY, highX, highY);
  }

  @Benchmark
  public double[][] array(JavaCpp javaCpp) {
    JavaCppStructs.move(javaCpp.points, points[0], points[1], dx, dy);
    return points;
  }

  @Benchmark
  public long returned16() {
    return JavaCppStructs.made(a, b);
  }

  @Benchmark
  public long returned32() {
    return JavaCppStructs.made(a, b, c, d);
  }
}
