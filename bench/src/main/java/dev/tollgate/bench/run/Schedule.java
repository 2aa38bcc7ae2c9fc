// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.question.Cell;
import dev.tollgate.bench.result.CellResult;
import dev.tollgate.bench.result.Estimate;
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
 * Which cells a round runs: all at first, then those whose ratio is not precise enough yet, as long
 * as the budget lasts. A cell that failed is not run again.
 *
 * <p>What gets more rounds is decided by the width of the interval, and never by whether it leaves
 * 1 out: who measures until a difference shows will find one. {@code ScheduleTest} shows how many
 * wrong verdicts each rule gives.
 */
final class Schedule {

  private final Plan plan;
  private final Set<String> headlines;

  /**
   * @param headlines the ids of the cells that a reader looks at first, which get more rounds first
   */
  Schedule(Plan plan, Set<String> headlines) {
    this.plan = plan;
    this.headlines = headlines;
  }

  /**
   * The cells of a round.
   *
   * @param round from 1
   * @param before what the earlier rounds found
   * @param seconds how long a cell takes
   * @param spent seconds that the run has taken so far
   * @return none when the run is over
   */
  List<Cell> round(int round, RunResult before, ToDoubleFunction<Cell> seconds, double spent) {
    Map<Cell, CellResult> alive = alive(before);
    if (round <= plan.leastRounds()) {
      return List.copyOf(alive.keySet());
    }
    if (round > plan.mostRounds()) {
      return List.of();
    }
    Map<String, Double> precisions = new HashMap<>();
    alive.forEach((cell, result) -> precisions.put(cell.id(), precision(before, result)));
    List<Cell> wanted =
        alive.keySet().stream()
            .filter(cell -> precisions.get(cell.id()) > plan.precision())
            .sorted(
                Comparator.comparing((Cell cell) -> !headlines.contains(cell.id()))
                    .thenComparingDouble(cell -> -precisions.get(cell.id())))
            .toList();
    return affordable(wanted, alive.keySet(), seconds, plan.budgetSeconds() - spent);
  }

  private Map<Cell, CellResult> alive(RunResult before) {
    Map<Cell, CellResult> alive = new LinkedHashMap<>();
    for (int i = 0; i < plan.cells().size(); i++) {
      if (!before.cells().get(i).failed()) {
        alive.put(plan.cells().get(i), before.cells().get(i));
      }
    }
    return alive;
  }

  /** Too few samples are never precise; a baseline needs no precision of its own after those. */
  private static double precision(RunResult before, CellResult cell) {
    return cell.samples().size() < Estimate.ROUNDS_WITHOUT_ASSUMPTION
        ? Double.POSITIVE_INFINITY
        : before.verdict(cell).map(Verdict::ratio).map(Estimate::precision).orElse(0.0);
  }

  private List<Cell> affordable(
      List<Cell> wanted, Set<Cell> alive, ToDoubleFunction<Cell> seconds, double left) {
    Set<Cell> chosen = new LinkedHashSet<>();
    double cost = 0;
    for (Cell cell : wanted) {
      List<Cell> needed = new ArrayList<>();
      needed.add(cell);
      alive.stream()
          .filter(
              other ->
                  other.question().equals(cell.question())
                      && other.row().equals(cell.row())
                      && other.column().equals(plan.baselines().get(cell.question())))
          .forEach(needed::add);
      needed.removeAll(chosen);
      double more = needed.stream().distinct().mapToDouble(seconds).sum();
      if (cost + more > left) {
        break;
      }
      cost += more;
      chosen.addAll(needed);
    }
    return plan.cells().stream().filter(chosen::contains).toList();
  }
}
