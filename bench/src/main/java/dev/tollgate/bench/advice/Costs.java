// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.advice;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.question.arrays.ArrayPassing;
import dev.tollgate.bench.question.callbacks.Callback;
import dev.tollgate.bench.question.calls.CallOverhead;
import dev.tollgate.bench.question.strings.StringPassing;
import dev.tollgate.bench.result.Curve;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the parts of a call cost, by each way to call C: taken from the rows that every profile has.
 *
 * @param ways that the run has measured, in its order
 */
public record Costs(List<Way> ways) {

  /**
   * A way to call C. What was not measured is absent.
   *
   * @param column as the run names it
   * @param passesBytes whether it passes bytes, or calls without any
   * @param call a call that passes nothing
   * @param in a call that passes so many bytes to C
   * @param back what it adds that so many bytes are passed back
   * @param string what a string adds to a call
   * @param callback what a callback adds to a call
   */
  public record Way(
      Column column,
      boolean passesBytes,
      Optional<Estimate> call,
      Optional<Curve> in,
      Optional<Curve> back,
      Optional<Estimate> string,
      Optional<Estimate> callback) {}

  private static final String CALLS = new CallOverhead().name();
  private static final String ARRAYS = new ArrayPassing().name();
  private static final String STRINGS = new StringPassing().name();
  private static final String CALLBACKS = new Callback().name();

  /** What a run says of the parts. */
  public static Costs of(RunResult run) {
    List<Way> ways = new ArrayList<>();
    Map<Column, Map<String, List<Curve.Point>>> curves = new LinkedHashMap<>();
    for (Measured measurement : run.measurements()) {
      Row row = measurement.row();
      Column column = measurement.column();
      if (measurement.isRepeat() || !column.callsC()) {
        continue;
      }
      if (measurement.is(CALLS, CallOverhead.EMPTY) && column.variant().isEmpty()) {
        ways.add(way(run, column, run.time(measurement), Map.of()));
      }
      if (measurement.question().equals(ARRAYS)
          && row.bytesPassed().isPresent()
          && row.detail().equals(ArrayPassing.DOUBLES)) {
        run.time(measurement)
            .ifPresent(
                time ->
                    curves
                        .computeIfAbsent(column, c -> new LinkedHashMap<>())
                        .computeIfAbsent(row.operation(), direction -> new ArrayList<>())
                        .add(new Curve.Point(row.size(), time)));
      }
    }
    curves.forEach(
        (column, byDirection) ->
            ways.add(way(run, column, plain(run, CALLS, CallOverhead.EMPTY, column), byDirection)));
    return new Costs(ways);
  }

  private static Way way(
      RunResult run,
      Column column,
      Optional<Estimate> call,
      Map<String, List<Curve.Point>> byDirection) {
    Optional<Estimate> plain = plain(run, CALLS, CallOverhead.EMPTY, column);
    return new Way(
        column,
        !byDirection.isEmpty(),
        call,
        Optional.ofNullable(byDirection.get(ArrayPassing.IN)).map(Curve::new),
        back(
            byDirection.getOrDefault(ArrayPassing.IN, List.of()),
            byDirection.getOrDefault(ArrayPassing.IN_OUT, List.of())),
        added(plain(run, STRINGS, StringPassing.SHORT, column), plain),
        added(plain(run, CALLBACKS, Callback.CALL_1, column), plain));
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

  /** The time of the same technology as it comes. */
  private static Optional<Estimate> plain(RunResult run, String question, Row row, Column column) {
    return run.measurements().stream()
        .filter(
            measurement ->
                measurement.is(question, row)
                    && measurement.column().isPlain()
                    && measurement.column().technologies().equals(column.technologies()))
        .findAny()
        .flatMap(run::time);
  }

  private static Optional<Estimate> added(Optional<Estimate> whole, Optional<Estimate> call) {
    return whole.flatMap(time -> call.map(plain -> Sums.less(time, plain)));
  }
}
