// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Chooses the measurements of a round: all at first, then those whose ratio is not precise enough
 * yet, while the budget lasts. A failed measurement is not run again.
 *
 * <p>The width of an interval decides who gets more rounds, not whether it excludes 1: measuring
 * until a difference appears will always find one. {@code ScheduleTest} counts the wrong verdicts
 * of both rules.
 */
final class Schedule {

  private final Plan plan;
  private final Set<String> headlines;

  /**
   * @param headlines the ids of the headline measurements, which get more rounds first
   */
  Schedule(Plan plan, Set<String> headlines) {
    this.plan = plan;
    this.headlines = headlines;
  }

  /**
   * The measurements of a round.
   *
   * @param round from 1
   * @param before the result of the earlier rounds
   * @param seconds how long a measurement takes
   * @param spent seconds of the run so far
   * @return empty when the run is complete
   */
  List<Measurement> round(
      int round, RunResult before, ToDoubleFunction<Measurement> seconds, double spent) {
    Map<Measurement, Measured> alive = alive(before);
    if (round <= plan.leastRounds()) {
      return List.copyOf(alive.keySet());
    }
    if (round > plan.mostRounds()) {
      return List.of();
    }
    Map<String, Double> precisions = new HashMap<>();
    alive.forEach(
        (measurement, result) -> precisions.put(measurement.id(), precision(before, result)));
    List<Measurement> wanted =
        alive.keySet().stream()
            .filter(measurement -> precisions.get(measurement.id()) > plan.precision())
            .sorted(
                Comparator.comparing(
                        (Measurement measurement) -> !headlines.contains(measurement.id()))
                    .thenComparingDouble(measurement -> -precisions.get(measurement.id())))
            .toList();
    return affordable(wanted, alive.keySet(), seconds, plan.budgetSeconds() - spent);
  }

  private Map<Measurement, Measured> alive(RunResult before) {
    Map<Measurement, Measured> alive = new LinkedHashMap<>();
    for (int i = 0; i < plan.measurements().size(); i++) {
      if (!before.measurements().get(i).failed()) {
        alive.put(plan.measurements().get(i), before.measurements().get(i));
      }
    }
    return alive;
  }

  /** Infinite with too few samples; zero for a baseline with enough. */
  private static double precision(RunResult before, Measured measurement) {
    return measurement.samples().size() < Estimate.ROUNDS_WITHOUT_ASSUMPTION
        ? Double.POSITIVE_INFINITY
        : before.verdict(measurement).map(Verdict::ratio).map(Estimate::precision).orElse(0.0);
  }

  private List<Measurement> affordable(
      List<Measurement> wanted,
      Set<Measurement> alive,
      ToDoubleFunction<Measurement> seconds,
      double left) {
    Set<Measurement> chosen = new LinkedHashSet<>();
    double cost = 0;
    for (Measurement measurement : wanted) {
      List<Measurement> needed = new ArrayList<>();
      needed.add(measurement);
      alive.stream()
          .filter(
              other ->
                  other.question().equals(measurement.question())
                      && other.row().equals(measurement.row())
                      && other.column().name().equals(plan.baselines().get(measurement.question())))
          .forEach(needed::add);
      needed.removeAll(chosen);
      double more = needed.stream().distinct().mapToDouble(seconds).sum();
      if (cost + more > left) {
        break;
      }
      cost += more;
      chosen.addAll(needed);
    }
    return plan.measurements().stream().filter(chosen::contains).toList();
  }
}
