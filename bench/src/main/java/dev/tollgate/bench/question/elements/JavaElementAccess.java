// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.elements;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.purejava.JavaElements;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(technology = Technology.JAVA, meaning = "A Java array.")
public class JavaElementAccess extends ElementAccessColumn {

  /** A Java array. */
  public static class Java extends Held {
    private double[] a;

    @Override
    void hold() {
      a = JavaElements.random(elements, SEED);
    }

    @Override
    long address() {
      return 0;
    }

    @Override
    double sum() {
      return order == null ? JavaElements.sum(a) : JavaElements.sum(a, order);
    }

    @Override
    void fill() {
      if (order == null) {
        JavaElements.fill(a, x);
      } else {
        JavaElements.fill(a, order, x);
      }
    }
  }

  @Benchmark
  public double sum(Java held) {
    return held.sum();
  }

  @Benchmark
  public Held fill(Java held) {
    held.fill();
    return held;
  }
}
