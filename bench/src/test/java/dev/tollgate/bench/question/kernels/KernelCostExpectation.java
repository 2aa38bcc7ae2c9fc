// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.kernels;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.question.Expectation;
import dev.tollgate.bench.question.Invocation;
import java.util.Map;

/** One run is one call of the kernel's function; the set-up has checked the answer. */
public class KernelCostExpectation implements Expectation {

  private static final Column C = Column.of(CKernelCost.class);

  @Override
  public boolean isTried(Measurement measurement) {
    // Larger sizes only take longer.
    return measurement.row().size() <= 100;
  }

  @Override
  public Map<String, Long> calls(Measurement measurement) {
    return measurement.column().callsC() || measurement.column().equals(C)
        ? Map.of("tg_" + measurement.row().operation(), (long) measurement.operations())
        : Map.of();
  }

  @Override
  public void check(Measurement measurement, Invocation invocation, Object answer) {
    // The set-up has checked it.
  }
}
