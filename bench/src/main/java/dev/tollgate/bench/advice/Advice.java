// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.advice;

import dev.tollgate.bench.result.Curve;
import dev.tollgate.bench.result.Estimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
   * @param remark why it cannot be said, or what is assumed
   */
  public record Prediction(String way, Optional<Estimate> perCall, Remark remark) {}

  /** What a reader must know of a prediction. */
  public enum Remark {
    NOTHING(""),
    /** GetPrimitiveArrayCritical of JNI, Linker.Option.critical of FFM: both forbid it. */
    CRITICAL("not possible: C must not call Java from a critical call, or while it holds an array"),
    NO_CALL("not known: this run has not measured its empty call"),
    NO_IN("not known: this run has not measured arrays that C reads"),
    NO_OUT("not known: this run has not measured arrays that C writes"),
    NO_STRING("not known: this run has not measured its strings"),
    NO_CALLBACK("not known: this run has not measured its callbacks"),
    OUT_AS_IN("takes writing to cost what reading does");

    private final String words;

    Remark(String words) {
      this.words = words;
    }

    /** For a reader; empty where there is nothing to say. */
    public String words() {
      return words;
    }
  }

  /** The parts of a call added up, way by way. */
  public static Advice of(Costs costs, Choice choice) {
    List<Prediction> predictions = new ArrayList<>();
    if (choice.workInJava() > 0) {
      predictions.add(
          new Prediction(JAVA, Optional.of(exactly(choice.workInJava())), Remark.NOTHING));
    }
    boolean passesBytes = choice.bytesIn() > 0 || choice.bytesOut() > 0;
    for (Costs.Way way : costs.ways()) {
      if (way.passesBytes() == passesBytes && (!passesBytes || way.offHeap() == choice.offHeap())) {
        predictions.add(prediction(way, choice));
      }
    }
    predictions.sort(
        Comparator.comparingDouble(
            prediction -> prediction.perCall().map(Estimate::centre).orElse(Double.MAX_VALUE)));
    return new Advice(predictions);
  }

  private static Prediction prediction(Costs.Way way, Choice choice) {
    if (choice.callbacks() > 0 && way.critical()) {
      return cannot(way, Remark.CRITICAL);
    }
    if (way.call().isEmpty()) {
      return cannot(way, Remark.NO_CALL);
    }
    Remark remark = Remark.NOTHING;
    Estimate time = way.call().get();
    if (choice.bytesIn() > 0) {
      if (way.in().isEmpty()) {
        return cannot(way, Remark.NO_IN);
      }
      time = way.in().get().at(choice.bytesIn());
    }
    if (choice.bytesOut() > 0) {
      Optional<Curve> out = way.out().or(way::in);
      if (out.isEmpty()) {
        return cannot(way, Remark.NO_OUT);
      }
      if (way.out().isEmpty()) {
        remark = Remark.OUT_AS_IN;
      }
      Estimate writing = out.get().at(choice.bytesOut());
      time = choice.bytesIn() > 0 ? Sums.plus(time, Sums.less(writing, way.call().get())) : writing;
    }
    if (choice.strings() > 0) {
      if (way.string().isEmpty()) {
        return cannot(way, Remark.NO_STRING);
      }
      time = Sums.plus(time, Sums.times(choice.strings(), way.string().get()));
    }
    if (choice.callbacks() > 0) {
      if (way.callback().isEmpty()) {
        return cannot(way, Remark.NO_CALLBACK);
      }
      time = Sums.plus(time, Sums.times(choice.callbacks(), way.callback().get()));
    }
    return new Prediction(
        way.name(), Optional.of(Sums.plus(time, exactly(choice.workInC()))), remark);
  }

  private static Prediction cannot(Costs.Way way, Remark why) {
    return new Prediction(way.name(), Optional.empty(), why);
  }

  private static Estimate exactly(double nanoseconds) {
    return new Estimate(nanoseconds, nanoseconds, nanoseconds);
  }

  /** All calls of a second: nanoseconds of each second. */
  public static Estimate perSecond(Estimate perCall, Choice choice) {
    return Sums.times(choice.callsPerSecond(), perCall);
  }

  /** Whether nothing separates a prediction from the first: their intervals have a common part. */
  public boolean sharesTheFirstPlace(Prediction prediction) {
    return prediction.perCall().isPresent()
        && prediction.perCall().get().low()
            <= predictions.getFirst().perCall().orElseThrow().high();
  }
}
