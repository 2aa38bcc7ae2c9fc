// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.advice;

import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    NO_CALL("not known: this run has not measured its empty call"),
    NO_IN("not known: this run has not measured its arrays"),
    NO_STRING("not known: this run has not measured its strings"),
    NO_CALLBACK("not known: this run has not measured its callbacks"),
    /**
     * Linker.Option.critical is for functions that end as soon as an empty one does; JNI asks the
     * same of what stands between GetPrimitiveArrayCritical and its end.
     */
    CRITICAL(
        "only for C that returns at once: no safepoint can finish (FFM), or the collector cannot"
            + " move the array (others)"),
    BACK_AS_IN("assumes that passing data back costs as much as passing it to C"),
    BEYOND("beyond the largest array that was measured");

    private final String words;

    Remark(String words) {
      this.words = words;
    }

    /** For a reader. */
    public String words() {
      return words;
    }
  }

  /** The parts of a call added up, way by way. */
  public static Advice of(Costs costs, Choice choice) {
    List<Prediction> predictions = new ArrayList<>();
    if (choice.workInJava() > 0) {
      predictions.add(new Prediction(JAVA, Optional.of(exactly(choice.workInJava())), List.of()));
    }
    boolean passesBytes = choice.bytesIn() > 0 || choice.bytesOut() > 0;
    for (Costs.Way way : costs.ways()) {
      if (way.passesBytes() == passesBytes
          && (!passesBytes || way.column().isOffHeap() == choice.offHeap())) {
        predictions.add(prediction(way, choice));
      }
    }
    predictions.sort(
        Comparator.comparingDouble(
            prediction ->
                prediction.perCall().map(Estimate::centre).orElse(Double.POSITIVE_INFINITY)));
    return new Advice(predictions);
  }

  private static Prediction prediction(Costs.Way way, Choice choice) {
    if (choice.callbacks() > 0 && way.column().isCritical()) {
      return cannot(way, Remark.CALLS_BACK);
    }
    if (way.call().isEmpty()) {
      return cannot(way, Remark.NO_CALL);
    }
    if (way.passesBytes() && way.in().isEmpty()) {
      return cannot(way, Remark.NO_IN);
    }
    if (choice.strings() > 0 && way.string().isEmpty()) {
      return cannot(way, Remark.NO_STRING);
    }
    if (choice.callbacks() > 0 && way.callback().isEmpty()) {
      return cannot(way, Remark.NO_CALLBACK);
    }
    List<Remark> remarks = new ArrayList<>();
    if (way.column().isCritical()) {
      remarks.add(Remark.CRITICAL);
    }
    Estimate time = way.call().get();
    if (choice.bytesIn() > 0) {
      time = way.in().get().at(choice.bytesIn());
    }
    if (choice.bytesOut() > 0) {
      time =
          Sums.plus(
              time,
              way.back().isPresent()
                  ? way.back().get().at(choice.bytesOut())
                  : Sums.less(way.in().get().at(choice.bytesOut()), way.call().get()));
      if (way.back().isEmpty()) {
        remarks.add(Remark.BACK_AS_IN);
      }
    }
    if (way.passesBytes()
        && Math.max(choice.bytesIn(), choice.bytesOut()) > way.in().get().largest()) {
      remarks.add(Remark.BEYOND);
    }
    if (choice.strings() > 0) {
      time = Sums.plus(time, Sums.times(choice.strings(), way.string().get()));
    }
    if (choice.callbacks() > 0) {
      time = Sums.plus(time, Sums.times(choice.callbacks(), way.callback().get()));
    }
    return new Prediction(
        way.column().name(), Optional.of(Sums.plus(time, exactly(choice.workInC()))), remarks);
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
