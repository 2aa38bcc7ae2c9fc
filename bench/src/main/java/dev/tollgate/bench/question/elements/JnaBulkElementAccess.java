// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.elements;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaElements;
import dev.tollgate.purejava.JavaElements;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = {Technology.JNA_DIRECT, Technology.JNA_INTERFACE},
    variant = "BULK",
    meaning = "All elements are copied to or from a Java array that is reused.")
public class JnaBulkElementAccess extends ElementAccessColumn {

  /** JNA Memory, copied to or from a Java array that is reused. */
  public static class JnaBulk extends Jna {
    private double[] copy;

    @Override
    void hold() {
      super.hold();
      copy = new double[elements];
    }

    @Override
    double sum() {
      JnaElements.read(a, copy);
      return order == null ? JavaElements.sum(copy) : JavaElements.sum(copy, order);
    }

    @Override
    void fill() {
      if (order == null) {
        JavaElements.fill(copy, x);
      } else {
        JavaElements.fill(copy, order, x);
      }
      JnaElements.write(a, copy);
    }
  }

  @Benchmark
  public double sum(JnaBulk held) {
    return held.sum();
  }

  @Benchmark
  public Held fill(JnaBulk held) {
    held.fill();
    return held;
  }
}
