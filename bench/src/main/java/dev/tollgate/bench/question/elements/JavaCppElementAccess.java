// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.elements;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    meaning = "DoublePointer.get and put: a JNI call for each element.")
public class JavaCppElementAccess extends ElementAccessColumn {

  @Benchmark
  public double sum(JavaCpp held) {
    return held.sum();
  }

  @Benchmark
  public Held fill(JavaCpp held) {
    held.fill();
    return held;
  }
}
