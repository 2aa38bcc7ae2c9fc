// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.elements;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = {Technology.JNA_DIRECT, Technology.JNA_INTERFACE},
    variant = "MEMORY",
    meaning = "Memory.getDouble and setDouble, which check bounds.")
public class JnaMemoryElementAccess extends ElementAccessColumn {

  @Benchmark
  public double sum(Jna held) {
    return held.sum();
  }

  @Benchmark
  public Held fill(Jna held) {
    held.fill();
    return held;
  }
}
