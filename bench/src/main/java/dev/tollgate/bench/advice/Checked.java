// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.advice;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.question.calls.CallOverhead;
import dev.tollgate.bench.question.composites.Composite;
import dev.tollgate.bench.question.composites.CompositeCalls;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A call with several parts that a run has measured as a whole, and what is predicted of it from
 * the rows of the same run that measure such parts one by one.
 *
 * @param composite what the call consists of
 * @param whole what was measured
 * @param measured in nanoseconds
 * @param predicted in nanoseconds
 */
public record Checked(Composite composite, Measured whole, double measured, double predicted) {

  /** Every composite of a run, by every column. */
  public static List<Checked> of(RunResult run) {
    List<Costs.Way> ways = Costs.of(run).ways();
    List<Checked> all = new ArrayList<>();
    for (Measured whole : run.measurements()) {
      if (whole.question().equals(new CompositeCalls().name()) && whole.column().callsC()) {
        CompositeCalls.ALL.stream()
            .filter(composite -> composite.row().equals(whole.row()))
            .findAny()
            .flatMap(composite -> of(run, ways, composite, whole))
            .ifPresent(all::add);
      }
    }
    return all;
  }

  private static Optional<Checked> of(
      RunResult run, List<Costs.Way> ways, Composite composite, Measured whole) {
    Optional<Estimate> measured = run.time(whole);
    Optional<Estimate> predicted =
        work(run, whole)
            .map(work -> choice(composite, work, whole.column().isOffHeap()))
            .flatMap(choice -> predicted(ways, whole.column(), choice));
    return measured.flatMap(
        time -> predicted.map(sum -> new Checked(composite, whole, time.centre(), sum.centre())));
  }

  /** By how much the prediction is too high, relative to what was measured. */
  public double error() {
    return predicted / measured - 1;
  }

  /** Whether a reader would choose between both: the same call on arrays that lie alike. */
  public boolean isComparableTo(Checked other) {
    return composite.equals(other.composite)
        && whole.column().isOffHeap() == other.whole.column().isOffHeap();
  }

  /** How long C works: what C takes when C calls it, without the call itself. */
  private static Optional<Double> work(RunResult run, Measured whole) {
    Optional<Estimate> called = ofC(run, measurement -> measurement.isBeside(whole));
    Optional<Estimate> empty =
        ofC(run, measurement -> measurement.is(new CallOverhead().name(), CallOverhead.EMPTY));
    return called.flatMap(c -> empty.map(e -> Math.max(0, c.centre() - e.centre())));
  }

  private static Optional<Estimate> ofC(RunResult run, Predicate<Measured> wanted) {
    return run.measurements().stream()
        .filter(wanted)
        .filter(m -> m.column().technologies().isEmpty() && !m.isRepeat())
        .findFirst()
        .flatMap(run::time);
  }

  private static Choice choice(Composite composite, double work, boolean isOffHeap) {
    double bytes = (double) composite.elements() * Double.BYTES;
    int lengths = composite.elements() > 0 ? 1 : 0;
    return Choice.NOTHING
        .working(work)
        .offHeap(isOffHeap)
        .with(Part.ARRAYS_READ, composite.arraysIn(), bytes)
        .with(Part.ARRAYS_CHANGED, composite.arraysChanged(), bytes)
        .with(Part.ARRAYS_FILLED, composite.arraysOut(), bytes)
        .with(Part.STRINGS, composite.strings(), composite.characters())
        .with(Part.CALLBACKS, composite.callbacks())
        .with(Part.NUMBERS, composite.numbers() + lengths)
        .with(Part.STRUCTS, composite.structs())
        .with(Part.OUT_PARAMETERS, composite.outParameters())
        .with(Part.ERRNO, composite.setsErrno() ? 1 : 0);
  }

  /** A call without arrays is predicted of the technology as it is, or of its reused memory. */
  private static Optional<Estimate> predicted(List<Costs.Way> ways, Column column, Choice choice) {
    return ways.stream()
        .filter(way -> way.serves(choice))
        .filter(
            way -> {
              if (choice.passesArrays() || column.isReused()) {
                return way.column().name().equals(column.name());
              }
              return way.column().technologies().equals(column.technologies())
                  && way.column().mode() == null;
            })
        .findFirst()
        .flatMap(way -> Advice.prediction(way, choice).perCall());
  }
}
