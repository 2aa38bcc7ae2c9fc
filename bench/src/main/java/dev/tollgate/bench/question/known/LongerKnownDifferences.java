// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.known;

import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(variant = "LONGER", meaning = "Takes 5 % longer than the columns SAME.")
public class LongerKnownDifferences extends KnownDifferencesColumn {

  @Benchmark
  public double multiplications() {
    double p = product;
    for (int i = 0; i < KnownDifferences.MORE_MULTIPLICATIONS; i++) {
      p *= factor;
    }
    product = p;
    return p;
  }
}
