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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Chooses the JVMs of a round: all at first, then those with a ratio that is not precise enough
 * yet, while the budget lasts. A failed measurement is not run again.
 *
 * <p>The width of an interval decides who gets more rounds, not whether it excludes 1: measuring
 * until a difference appears will always find one. {@code ScheduleTest} counts the wrong verdicts
 * of both rules.
 */
final class Schedule {

  private final Plan plan;
  private final List<Fork> forks;
  private final Set<String> headlines;

  /**
   * @param forks all of a round
   * @param headlines the ids of the headline measurements, which get more rounds first
   */
  Schedule(Plan plan, List<Fork> forks, Set<String> headlines) {
    this.plan = plan;
    this.forks = forks;
    this.headlines = headlines;
  }

  /**
   * The JVMs of a round, without measurements that failed.
   *
   * @param round from 1
   * @param before the result of the earlier rounds
   * @param seconds how long a JVM takes
   * @param spent seconds of the run so far
   * @return in the order of the report; empty when the run is complete
   */
  List<Fork> round(int round, RunResult before, ToDoubleFunction<Fork> seconds, double spent) {
    List<Fork> alive = forks.stream().filter(fork -> !isDead(fork, before)).toList();
    if (round <= plan.leastRounds()) {
      return alive;
    }
    if (round > plan.mostRounds()) {
      return List.of();
    }
    Map<Fork, Double> precisions = new HashMap<>();
    alive.forEach(fork -> precisions.put(fork, precision(fork, before)));
    List<Fork> wanted =
        alive.stream()
            .filter(fork -> precisions.get(fork) > plan.precision())
            .sorted(
                Comparator.comparing(
                        (Fork fork) -> fork.ids().stream().noneMatch(headlines::contains))
                    .thenComparingDouble(fork -> -precisions.get(fork)))
            .toList();
    return affordable(wanted, alive, seconds, plan.budgetSeconds() - spent);
  }

  private static boolean isDead(Fork fork, RunResult before) {
    return fork.ids().stream().allMatch(id -> find(id, before).failed());
  }

  private static Measured find(String id, RunResult result) {
    return result.measurements().stream()
        .filter(measured -> measured.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Of the least precise ratio of a JVM. */
  private static double precision(Fork fork, RunResult before) {
    return fork.ids().stream()
        .map(id -> find(id, before))
        .filter(measured -> !measured.failed())
        .mapToDouble(measured -> precision(before, measured))
        .max()
        .orElse(0);
  }

  /** Zero for a baseline. */
  private static double precision(RunResult before, Measured measurement) {
    return before.verdict(measurement).map(Verdict::ratio).map(Estimate::precision).orElse(0.0);
  }

  /** The first that fit, each with a JVM that measures the baseline of its row. */
  private List<Fork> affordable(
      List<Fork> wanted, List<Fork> alive, ToDoubleFunction<Fork> seconds, double left) {
    Set<Fork> chosen = new TreeSet<>(Comparator.comparingInt(Fork::number));
    double cost = 0;
    for (Fork fork : wanted) {
      List<Fork> needed = new ArrayList<>();
      needed.add(fork);
      if (!measuresBaseline(fork)) {
        alive.stream()
            .filter(other -> other.isSameRow(fork) && measuresBaseline(other))
            .findFirst()
            .ifPresent(needed::add);
      }
      needed.removeAll(chosen);
      double more = needed.stream().mapToDouble(seconds).sum();
      if (cost + more <= left) {
        cost += more;
        chosen.addAll(needed);
      }
    }
    return List.copyOf(chosen);
  }

  private boolean measuresBaseline(Fork fork) {
    for (Measurement measurement : fork.measurements()) {
      if (measurement.column().name().equals(plan.baselines().get(measurement.question()))) {
        return true;
      }
    }
    return false;
  }
}
