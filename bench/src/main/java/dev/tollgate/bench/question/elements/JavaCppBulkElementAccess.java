// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.elements;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppElements;
import dev.tollgate.purejava.JavaElements;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    variant = "BULK",
    meaning = "All elements are copied to or from a Java array that is reused.")
public class JavaCppBulkElementAccess extends ElementAccessColumn {

  /** The same, copied to or from a Java array that is reused. */
  public static class JavaCppBulk extends JavaCpp {
    private double[] copy;

    @Override
    void hold() {
      super.hold();
      copy = new double[elements];
    }

    @Override
    double sum() {
      JavaCppElements.read(a, copy);
      return order == null ? JavaElements.sum(copy) : JavaElements.sum(copy, order);
    }

    @Override
    void fill() {
      if (order == null) {
        JavaElements.fill(copy, x);
      } else {
        JavaElements.fill(copy, order, x);
      }
      JavaCppElements.write(a, copy);
    }
  }

  @Benchmark
  public double sum(JavaCppBulk held) {
    return held.sum();
  }

  @Benchmark
  public Held fill(JavaCppBulk held) {
    held.fill();
    return held;
  }
}
