// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.advice;

import dev.tollgate.bench.question.Road;
import dev.tollgate.bench.result.CellResult;
import dev.tollgate.bench.result.Curve;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.RunResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the parts of a call cost, by each way into C: taken from the rows that every profile has.
 *
 * @param ways that the run knows anything of, in its order
 */
public record Costs(List<Way> ways) {

  /**
   * A way into C: a backend, or a way to call. What was not measured is absent.
   *
   * @param name as in the run's columns
   * @param passesBytes whether it is a way to pass bytes, or one to call without any
   * @param offHeap whether the bytes it passes lie off the heap before the call
   * @param critical whether C may not call Java meanwhile
   * @param call a call that passes nothing
   * @param in a call that passes so many bytes to C
   * @param back what it adds that so many bytes are passed back
   * @param string what a string adds to a call
   * @param callback what a callback adds to a call
   */
  public record Way(
      String name,
      boolean passesBytes,
      boolean offHeap,
      boolean critical,
      Optional<Estimate> call,
      Optional<Curve> in,
      Optional<Curve> back,
      Optional<Estimate> string,
      Optional<Estimate> callback) {}

  private static final String CALLS = "CallOverhead";
  private static final String ARRAYS = "ArrayPassing";

  /** What a run tells of the parts. */
  public static Costs of(RunResult run) {
    List<Way> ways = new ArrayList<>();
    for (CellResult cell : run.cells()) {
      if (cell.question().equals(CALLS)
          && cell.row().equals("empty")
          && !cell.isTwin()
          && callsAsOneWould(cell.column())) {
        ways.add(
            way(
                run,
                cell.column(),
                false,
                false,
                isCritical(cell.column()),
                Optional.empty(),
                Optional.empty()));
      }
    }
    Map<String, Map<String, List<Curve.Point>>> curves = new LinkedHashMap<>();
    for (CellResult cell : run.cells()) {
      if (cell.question().equals(ARRAYS)
          && !cell.isTwin()
          && Road.of(cell.column()).isPresent()
          && cell.bytes().isPresent()
          && cell.row().endsWith(" of doubles")) {
        run.time(cell)
            .ifPresent(
                time ->
                    curves
                        .computeIfAbsent(cell.column(), column -> new LinkedHashMap<>())
                        .computeIfAbsent(direction(cell), direction -> new ArrayList<>())
                        .add(new Curve.Point(cell.bytes().getAsLong(), time)));
      }
    }
    curves.forEach(
        (column, byDirection) ->
            ways.add(
                way(
                    run,
                    column,
                    true,
                    column.endsWith("_OFF_HEAP") || column.endsWith("_BUFFER"),
                    isCritical(column),
                    Optional.ofNullable(byDirection.get("in")).map(Curve::new),
                    back(
                        byDirection.getOrDefault("in", List.of()),
                        byDirection.getOrDefault("in-out", List.of())))));
    return new Costs(ways);
  }

  /**
   * What passing there and back takes longer than passing there. Not by the rows {@code out}: C
   * fills the array in them, and that is work.
   */
  private static Optional<Curve> back(List<Curve.Point> there, List<Curve.Point> thereAndBack) {
    List<Curve.Point> added = new ArrayList<>();
    for (Curve.Point both : thereAndBack) {
      there.stream()
          .filter(one -> one.size() == both.size())
          .findAny()
          .ifPresent(
              one -> added.add(new Curve.Point(both.size(), Sums.less(both.time(), one.time()))));
    }
    return added.isEmpty() ? Optional.empty() : Optional.of(new Curve(added));
  }

  /** Whether a column is a way to call that somebody would choose, not FFM_INVOKE or the like. */
  public static boolean callsAsOneWould(String column) {
    return column.equals("FFM_CRITICAL")
        || Arrays.stream(Road.values()).anyMatch(road -> road.name().equals(column));
  }

  /**
   * Whether a column holds others up while C works: it pins, or does not leave the thread's state.
   */
  public static boolean isCritical(String column) {
    return column.endsWith("_CRITICAL") || column.contains("_CRITICAL");
  }

  private static String direction(CellResult cell) {
    return cell.row().substring(0, cell.row().indexOf(' '));
  }

  private static Way way(
      RunResult run,
      String column,
      boolean passesBytes,
      boolean offHeap,
      boolean critical,
      Optional<Curve> in,
      Optional<Curve> back) {
    String road = Road.of(column).orElseThrow().name();
    Optional<Estimate> plain = time(run, CALLS, "empty", road);
    return new Way(
        column,
        passesBytes,
        offHeap,
        critical,
        passesBytes ? plain : time(run, CALLS, "empty", column),
        in,
        back,
        added(time(run, "StringPassing", "toC 20 ASCII", road), plain),
        added(time(run, "Callback", "call1", road), plain));
  }

  private static Optional<Estimate> time(
      RunResult run, String question, String row, String column) {
    return run.cells().stream()
        .filter(
            cell ->
                cell.question().equals(question)
                    && cell.row().equals(row)
                    && cell.column().equals(column))
        .findAny()
        .flatMap(run::time);
  }

  private static Optional<Estimate> added(Optional<Estimate> whole, Optional<Estimate> call) {
    return whole.flatMap(time -> call.map(plain -> Sums.less(time, plain)));
  }
}
