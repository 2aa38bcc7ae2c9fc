// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.advice;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.question.arguments.ArgumentPassing;
import dev.tollgate.bench.question.arrays.ArrayPassing;
import dev.tollgate.bench.question.callbacks.Callback;
import dev.tollgate.bench.question.calls.CallOverhead;
import dev.tollgate.bench.question.errno.ErrnoReading;
import dev.tollgate.bench.question.outparameters.OutParameterCalls;
import dev.tollgate.bench.question.strings.StringPassing;
import dev.tollgate.bench.question.structs.StructPassing;
import dev.tollgate.bench.result.Curve;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the parts of a call cost by one column. From each row that measures a part, the call itself
 * and the arguments of the function in that row are taken away: they count once in a sum.
 */
final class PartCosts {

  private static final Estimate NOTHING = new Estimate(0, 0, 0);

  /** What a call and its arguments cost; nothing where it was not measured. */
  private record Base(Optional<Estimate> call, Optional<Curve> pointers, Optional<Curve> numbers) {

    /** A time without the call, and without so many arguments. */
    Estimate takenFrom(Estimate time, int ofPointers, int ofNumbers) {
      Estimate rest = call.map(c -> Sums.less(time, c)).orElse(time);
      return less(less(rest, pointers, ofPointers), numbers, ofNumbers);
    }

    private static Estimate less(Estimate time, Optional<Curve> curve, int count) {
      return curve.map(c -> Sums.less(time, c.at(count))).orElse(time);
    }
  }

  private final RunResult run;
  private final Column column;
  private final Base plain;
  private final Base critical;

  PartCosts(RunResult run, Column column) {
    this.run = run;
    this.column = column;
    this.plain = base(false);
    this.critical = column.isCritical() ? base(true) : plain;
  }

  private Base base(boolean isCritical) {
    return new Base(call(isCritical), arguments(isCritical, true), arguments(isCritical, false));
  }

  Costs.Way way(boolean passesArrays) {
    Map<Part, Costs.Cost> parts = new EnumMap<>(Part.class);
    put(parts, Part.POINTERS, critical.pointers());
    put(parts, Part.NUMBERS, critical.numbers());
    if (passesArrays) {
      putArrays(parts);
    }
    strings().ifPresent(cost -> parts.put(Part.STRINGS, cost));
    callbacks().ifPresent(cost -> parts.put(Part.CALLBACKS, cost));
    put(
        parts,
        Part.STRUCTS,
        measured(new StructPassing().name(), StructPassing.POINTER, columnsThatMayKeep())
            .map(struct -> constant(without(struct, 1, 0))));
    put(
        parts,
        Part.OUT_PARAMETERS,
        outParameters().map(two -> constant(Sums.times(0.5, without(two, 2, 2)))));
    put(
        parts,
        Part.ERRNO,
        measured(new ErrnoReading().name(), ErrnoReading.READ, List.of(this::isPlain))
            .map(read -> constant(without(read, 0, 1))));
    return new Costs.Way(column, passesArrays, critical.call().orElse(null), parts);
  }

  private static void put(Map<Part, Costs.Cost> parts, Part part, Optional<Curve> each) {
    each.ifPresent(curve -> parts.put(part, new Costs.Cost(curve, NOTHING, Choice.MOST)));
  }

  /** A call that passes nothing. */
  private Optional<Estimate> call(boolean isCritical) {
    return measured(
            new CallOverhead().name(),
            CallOverhead.EMPTY,
            isCritical ? List.of(this::isCritical, this::isPlain) : List.of(this::isPlain))
        .flatMap(run::time);
  }

  private Optional<Curve> arguments(boolean isCritical, boolean arePointers) {
    Optional<Curve> critical =
        isCritical ? argumentsOf(this::isCritical, true, arePointers) : Optional.empty();
    return critical.isPresent() ? critical : argumentsOf(this::hasNoMode, false, arePointers);
  }

  /**
   * What so many arguments add to a call. Numbers are mixed ones, with addresses as numbers where
   * that was measured; without rows of pointers, a pointer costs as much as a number.
   */
  private Optional<Curve> argumentsOf(
      Predicate<Column> ofMode, boolean isCritical, boolean arePointers) {
    Optional<Estimate> none = call(isCritical);
    for (String operation :
        arePointers
            ? List.of(ArgumentPassing.POINTERS, ArgumentPassing.MIXED)
            : List.of(ArgumentPassing.MIXED)) {
      for (String variant : arePointers ? List.of("") : List.of(ArgumentPassing.LONG, "")) {
        List<Curve.Point> points =
            points(
                new ArgumentPassing().name(),
                row -> row.operation().equals(operation),
                ofMode.and(c -> c.variant().equals(variant)));
        if (!points.isEmpty() && none.isPresent()) {
          points.replaceAll(
              point -> new Curve.Point(point.size(), Sums.less(point.time(), none.get())));
          points.add(new Curve.Point(0, NOTHING));
          return Optional.of(new Curve(points));
        }
      }
    }
    return Optional.empty();
  }

  private Estimate without(Measured measurement, int pointers, int numbers) {
    Base base = measurement.column().isCritical() ? critical : plain;
    return base.takenFrom(run.time(measurement).orElseThrow(), pointers, numbers);
  }

  private void putArrays(Map<Part, Costs.Cost> parts) {
    Optional<Curve> changed = arrays(ArrayPassing.IN_OUT, column::equals).map(this::arrayOnly);
    Optional<Curve> read =
        arrays(ArrayPassing.IN, column::equals).map(this::arrayOnly).map(c -> atMost(c, changed));
    Optional<Curve> filled =
        arrays(ArrayPassing.OUT, column::equals)
            .map(this::arrayOnly)
            .flatMap(this::withoutFilling)
            .map(c -> atMost(c, changed));
    put(parts, Part.ARRAYS_READ, read);
    put(parts, Part.ARRAYS_CHANGED, changed);
    put(parts, Part.ARRAYS_FILLED, filled);
    read.ifPresent(
        there -> {
          Curve both = copiesOneWay() ? there.map(time -> Sums.times(2, time)) : there;
          parts.putIfAbsent(Part.ARRAYS_CHANGED, new Costs.Cost(both, NOTHING, 0));
          parts.putIfAbsent(Part.ARRAYS_FILLED, new Costs.Cost(there, NOTHING, 0));
        });
  }

  /** JNA copies an array of Java back in any case; what lies in place is not copied at all. */
  private boolean copiesOneWay() {
    boolean isJna =
        column.technologies().contains(Technology.JNA_DIRECT)
            || column.technologies().contains(Technology.JNA_INTERFACE);
    boolean isInPlace = column.isCritical() || column.isOffHeap();
    return !isInPlace && (column.isReused() || !isJna);
  }

  /**
   * One direction costs no more than both. Where a row says so, it is because of its function: JNR
   * takes longer to return a double, which the one that changes the array does not.
   */
  private static Curve atMost(Curve oneWay, Optional<Curve> both) {
    List<Curve.Point> points = new ArrayList<>(oneWay.points());
    both.ifPresent(
        curve ->
            points.replaceAll(
                point ->
                    curve.points().stream()
                        .filter(other -> other.size() == point.size())
                        .filter(other -> other.time().centre() < point.time().centre())
                        .findAny()
                        .orElse(point)));
    return new Curve(points);
  }

  private Optional<Curve> arrays(String direction, Predicate<Column> wanted) {
    return curve(
        points(
            new ArrayPassing().name(),
            row ->
                row.operation().equals(direction)
                    && row.bytesPassed().isPresent()
                    && row.detail().equals(ArrayPassing.DOUBLES),
            wanted));
  }

  /**
   * The function of these rows takes the array and its length. What fills it takes a number too,
   * which is taken away with {@linkplain #withoutFilling the filling}.
   */
  private Curve arrayOnly(Curve curve) {
    return curve.map(time -> critical.takenFrom(time, 1, 1));
  }

  /** C fills the whole array in these rows: its work, which the same rows off the heap show. */
  private Optional<Curve> withoutFilling(Curve curve) {
    Predicate<Column> offHeap =
        c -> isOfTechnology(c) && c.isOffHeap() && c.variant().isEmpty() && !c.isRepeat();
    Optional<Curve> filled = arrays(ArrayPassing.OUT, offHeap);
    Optional<Curve> read = arrays(ArrayPassing.IN, offHeap);
    if (filled.isEmpty() || read.isEmpty()) {
      return Optional.empty();
    }
    List<Curve.Point> points = new ArrayList<>();
    for (Curve.Point point : curve.points()) {
      Estimate work = Sums.less(filled.get().at(point.size()), read.get().at(point.size()));
      points.add(new Curve.Point(point.size(), Sums.less(point.time(), work)));
    }
    return Optional.of(new Curve(points));
  }

  /** What is paid once for a call, such as an arena, shows where several strings are passed. */
  private Optional<Costs.Cost> strings() {
    String question = new StringPassing().name();
    Row shortOne = StringPassing.SHORT;
    for (Predicate<Column> wanted :
        column.isOffHeap() ? List.<Predicate<Column>>of(this::isPlain) : columnsThatMayKeep()) {
      List<Curve.Point> points = points(question, row -> row.isSameButForSize(shortOne), wanted);
      if (!points.isEmpty()) {
        Curve one = new Curve(points).map(time -> plain.takenFrom(time, 1, 0));
        Optional<Estimate> shared =
            measured(question, StringPassing.SEVERAL, List.of(wanted))
                .map(several -> once(one.at(shortOne.size()), several));
        Estimate once = shared.orElse(NOTHING);
        return Optional.of(
            new Costs.Cost(
                one.map(time -> Sums.less(time, once)),
                once,
                shared.isPresent() ? Choice.MOST : 1));
      }
    }
    return Optional.empty();
  }

  private Estimate once(Estimate one, Measured several) {
    int n = StringPassing.STRINGS;
    Estimate surplus = Sums.less(Sums.times(n, one), without(several, n, 0));
    return Sums.times(1.0 / (n - 1), surplus);
  }

  /** Passing a callback has a cost too, which shows where C calls it once. */
  private Optional<Costs.Cost> callbacks() {
    String question = new Callback().name();
    Optional<Measured> once = measured(question, Callback.ONCE, List.of(this::isPlain));
    return measured(question, Callback.CALL_1, List.of(this::isPlain))
        .flatMap(run::time)
        .map(
            each ->
                new Costs.Cost(
                    constant(each),
                    once.map(call -> Sums.less(without(call, 1, 2), each)).orElse(NOTHING),
                    once.isPresent() ? Choice.MOST : 0));
  }

  /** By the fastest of the technology's columns that do no more than this one may. */
  private Optional<Measured> outParameters() {
    Predicate<Column> keepsNothing =
        c -> hasNoMode(c) && OutParameterCalls.KEEPING_NOTHING.contains(c.variant());
    Predicate<Column> allowed = columnsThatMayKeep().stream().reduce(keepsNothing, Predicate::or);
    return all(new OutParameterCalls().name(), OutParameterCalls.DIVIDE, allowed)
        .min(
            Comparator.comparingDouble(
                measurement -> run.time(measurement).orElseThrow().centre()));
  }

  /** The columns of other questions that stand for this one, the best first. */
  private List<Predicate<Column>> columnsThatMayKeep() {
    if (column.isCritical()) {
      return List.of(this::isCritical, this::isPlain);
    }
    return column.isReused() || column.isOffHeap()
        ? List.of(
            c ->
                isOfTechnology(c)
                    && c.mode() == TransferMode.REUSED
                    && c.variant().isEmpty()
                    && !c.isRepeat(),
            this::isPlain)
        : List.of(this::isPlain);
  }

  private boolean isOfTechnology(Column other) {
    return other.technologies().equals(column.technologies());
  }

  private boolean isPlain(Column other) {
    return isOfTechnology(other) && other.isPlain();
  }

  private boolean hasNoMode(Column other) {
    return isOfTechnology(other) && other.mode() == null && !other.isRepeat();
  }

  private boolean isCritical(Column other) {
    return isOfTechnology(other) && other.isCritical() && !other.isRepeat();
  }

  private Optional<Measured> measured(String question, Row row, List<Predicate<Column>> columns) {
    return columns.stream().flatMap(wanted -> all(question, row, wanted)).findFirst();
  }

  private Stream<Measured> all(String question, Row row, Predicate<Column> wanted) {
    return run.measurements().stream()
        .filter(measurement -> measurement.is(question, row))
        .filter(measurement -> wanted.test(measurement.column()))
        .filter(measurement -> run.time(measurement).isPresent());
  }

  private List<Curve.Point> points(String question, Predicate<Row> rows, Predicate<Column> wanted) {
    List<Curve.Point> points = new ArrayList<>();
    for (Measured measurement : run.measurements()) {
      if (measurement.question().equals(question)
          && wanted.test(measurement.column())
          && rows.test(measurement.row())) {
        run.time(measurement)
            .ifPresent(time -> points.add(new Curve.Point(measurement.row().size(), time)));
      }
    }
    return points;
  }

  private static Optional<Curve> curve(List<Curve.Point> points) {
    return points.isEmpty() ? Optional.empty() : Optional.of(new Curve(points));
  }

  private static Curve constant(Estimate time) {
    return new Curve(List.of(new Curve.Point(0, time)));
  }
}
