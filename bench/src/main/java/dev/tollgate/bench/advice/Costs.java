// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.advice;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.question.arrays.ArrayPassing;
import dev.tollgate.bench.question.calls.CallOverhead;
import dev.tollgate.bench.result.Curve;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the parts of a call cost, by each way to call C: taken from the rows that measure such parts
 * one by one.
 *
 * @param ways that the run has measured, in its order
 */
public record Costs(List<Way> ways) {

  /**
   * What a part adds to a call.
   *
   * @param each by its size; by their number for those that are {@linkplain Part#isCounted counted}
   * @param once what it adds once, whatever the number
   * @param assumedBeyond from more than so many on it was not measured, but taken from what is like
   *     it; {@link Choice#MOST} where all was measured
   */
  public record Cost(Curve each, Estimate once, double assumedBeyond) {}

  /**
   * A way to call C. What was not measured is absent.
   *
   * @param column as the run names it
   * @param passesArrays whether it passes arrays, or calls without any
   * @param call a call that passes nothing; null when it was not measured
   * @param parts what each part adds
   */
  public record Way(Column column, boolean passesArrays, Estimate call, Map<Part, Cost> parts) {

    /** Whether it serves such a call. */
    boolean serves(Choice choice) {
      return choice.passesArrays()
          ? passesArrays && column.isOffHeap() == choice.offHeap()
          : !passesArrays || (column.isReused() && choice.needsMemory());
    }
  }

  /** What a run says of the parts. */
  public static Costs of(RunResult run) {
    Map<String, Way> ways = new LinkedHashMap<>();
    for (Measured measurement : run.measurements()) {
      Column column = measurement.column();
      boolean isCall =
          measurement.is(new CallOverhead().name(), CallOverhead.EMPTY)
              && column.variant().isEmpty();
      boolean passesArrays = measurement.question().equals(new ArrayPassing().name());
      if ((isCall || passesArrays) && column.callsC() && !measurement.isRepeat()) {
        ways.computeIfAbsent(
            passesArrays + column.name(), key -> new PartCosts(run, column).way(passesArrays));
      }
    }
    return new Costs(List.copyOf(ways.values()));
  }
}
