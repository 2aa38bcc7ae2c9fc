// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.advice;

import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ways to serve a {@link Choice}, from the one that is predicted to cost least.
 *
 * @param predictions by cost; those of which nothing can be said stand at the end
 */
public record Advice(List<Prediction> predictions) {

  /** What stands for code that stays in Java. */
  public static final String JAVA = "JAVA";

  /**
   * What a way would cost.
   *
   * @param way as in the run's columns, or {@link #JAVA}
   * @param perCall nanoseconds of a call with all its parts; absent when it cannot be said
   * @param remarks why it cannot be said, or what a reader must know of it
   */
  public record Prediction(String way, Optional<Estimate> perCall, List<Remark> remarks) {

    /** All of them, for a reader; empty where there is nothing to say. */
    public String words() {
      return remarks.stream().map(Remark::words).collect(Collectors.joining("; "));
    }
  }

  /** What a reader must know of a prediction. */
  public enum Remark {
    /** GetPrimitiveArrayCritical of JNI, Linker.Option.critical of FFM: both forbid it. */
    CALLS_BACK(
        "not possible: C must not call Java from a critical call, or while it holds an array"),
    /** {@link #LONGEST_CRITICAL}. */
    WORKS_LONG(
        "excluded: C works for more than "
            + LONGEST_CRITICAL_MICROSECONDS
            + " µs, and no safepoint can finish (FFM), or the collector"
            + " cannot move the array (others), for so long"),
    NO_CALL("not known: this run has not measured its empty call"),
    NO_ARGUMENTS("not known: this run has not measured its arguments"),
    NO_ARRAYS("not known: this run has not measured its arrays"),
    NO_STRINGS("not known: this run has not measured its strings"),
    NO_CALLBACKS("not known: this run has not measured its callbacks"),
    NO_STRUCTS("not known: this run has not measured its structs"),
    NO_OUT_PARAMETERS("not known: this run has not measured its out-parameters"),
    NO_ERRNO("not known: this run has not measured how it reads errno"),
    /**
     * Linker.Option.critical is for functions that end as soon as an empty one does; JNI asks the
     * same of what stands between GetPrimitiveArrayCritical and its end.
     */
    CRITICAL(
        "only for C that returns at once: no safepoint can finish (FFM), or the collector cannot"
            + " move the array (others)"),
    ASSUMED(
        "a part that this run has not measured is taken to cost as much as one like it, so the"
            + " interval is wider; --profile full measures it"),
    BEYOND("beyond the largest size that was measured, so the interval is wider");

    private final String words;

    Remark(String words) {
      this.words = words;
    }

    /** For a reader. */
    public String words() {
      return words;
    }
  }

  /**
   * How far the sum of the parts may be from what the whole takes, as a factor: nine of ten
   * predictions of {@code CompositeCalls} are nearer. It is in every interval.
   */
  public static final double MODEL_ERROR = 1.3;

  /** The same where a part is beyond the largest size that was measured, or was not measured. */
  public static final double MODEL_ERROR_BEYOND = 2;

  private static final int LONGEST_CRITICAL_MICROSECONDS = 10;

  /** Nanoseconds that C may work in a critical call. */
  public static final double LONGEST_CRITICAL = 1e3 * LONGEST_CRITICAL_MICROSECONDS;

  /** The parts of a call added up, way by way. */
  public static Advice of(Costs costs, Choice choice) {
    List<Prediction> predictions = new ArrayList<>();
    if (choice.workInJava() > 0) {
      predictions.add(new Prediction(JAVA, Optional.of(exactly(choice.workInJava())), List.of()));
    }
    for (Costs.Way way : costs.ways()) {
      if (way.serves(choice)) {
        predictions.add(prediction(way, choice));
      }
    }
    predictions.sort(
        Comparator.comparingDouble(
            prediction ->
                prediction.perCall().map(Estimate::centre).orElse(Double.POSITIVE_INFINITY)));
    return new Advice(predictions);
  }

  /** What one way would cost. */
  static Prediction prediction(Costs.Way way, Choice choice) {
    boolean isCritical = way.column().isCritical();
    if (isCritical && choice.callsBack()) {
      return cannot(way, Remark.CALLS_BACK);
    }
    if (isCritical && choice.workInC() > LONGEST_CRITICAL) {
      return cannot(way, Remark.WORKS_LONG);
    }
    if (way.call() == null) {
      return cannot(way, Remark.NO_CALL);
    }
    Set<Remark> remarks = new LinkedHashSet<>();
    if (isCritical) {
      remarks.add(Remark.CRITICAL);
    }
    Estimate time = way.call();
    double bytes = choice.bytes();
    for (Map.Entry<Part, Choice.Amount> entry : choice.amounts().entrySet()) {
      Part part = entry.getKey();
      Costs.Cost cost = way.parts().get(part);
      if (cost == null) {
        return cannot(way, part.unknown());
      }
      double count = entry.getValue().count();
      double size = part.isCounted() ? count : entry.getValue().size();
      Estimate each = cost.each().at(size);
      if (part.isArray() && bytes > size) {
        each = larger(each, Sums.times(size / bytes, cost.each().at(bytes)));
      }
      Estimate all = Sums.times(part.isCounted() ? 1 : count, each);
      time = Sums.plus(time, Sums.plus(all, cost.once()));
      if (count > cost.assumedBeyond()) {
        remarks.add(Remark.ASSUMED);
      }
      if ((part.isArray() ? Math.max(size, bytes) : size) > cost.each().largest()) {
        remarks.add(Remark.BEYOND);
      }
    }
    boolean isUnsure = remarks.contains(Remark.BEYOND) || remarks.contains(Remark.ASSUMED);
    double error = isUnsure ? MODEL_ERROR_BEYOND : MODEL_ERROR;
    return new Prediction(
        way.column().name(),
        Optional.of(Sums.plus(Sums.widened(time, error), exactly(choice.workInC()))),
        List.copyOf(remarks));
  }

  /**
   * An array among others costs at least its share of one that is as large as all: together they
   * may not fit into a cache.
   */
  private static Estimate larger(Estimate alone, Estimate share) {
    return share.centre() > alone.centre() ? share : alone;
  }

  private static Prediction cannot(Costs.Way way, Remark why) {
    return new Prediction(way.column().name(), Optional.empty(), List.of(why));
  }

  private static Estimate exactly(double nanoseconds) {
    return new Estimate(nanoseconds, nanoseconds, nanoseconds);
  }

  /** All calls of a second: nanoseconds of each second. */
  public static Estimate perSecond(Estimate perCall, Choice choice) {
    return Sums.times(choice.callsPerSecond(), perCall);
  }

  /**
   * Whether nothing separates a prediction from the first: their intervals have a common part, or
   * they are {@linkplain Verdict#EQUAL_WITHIN equal}.
   */
  public boolean sharesTheFirstPlace(Prediction prediction) {
    Estimate first = predictions.getFirst().perCall().orElseThrow();
    return prediction.perCall().isPresent()
        && prediction.perCall().get().low()
            <= Math.max(first.high(), first.centre() * Verdict.EQUAL_WITHIN);
  }
}
