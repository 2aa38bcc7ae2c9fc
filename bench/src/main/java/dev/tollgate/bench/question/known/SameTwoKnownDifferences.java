// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.known;

import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(variant = "SAME_2", meaning = "The same code as the other columns SAME.")
public class SameTwoKnownDifferences extends KnownDifferencesColumn {

  @Benchmark
  public double multiplications() {
    double p = product;
    for (int i = 0; i < MULTIPLICATIONS; i++) {
      p *= factor;
    }
    product = p;
    return p;
  }

  @Benchmark
  public byte[] allocation() {
    return new byte[BYTES];
  }
}
