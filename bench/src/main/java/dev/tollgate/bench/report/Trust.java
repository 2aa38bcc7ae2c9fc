// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a run deserves to be believed: the first line of every report. */
final class Trust {

  private static final String DO_NOT_TRUST = "DO NOT TRUST THIS RUN";

  private Trust() {}

  /** A sentence that names what speaks against the run, or what was looked at in vain. */
  static String of(RunResult run) {
    List<String> against = new ArrayList<>();
    List<String> controls = new ArrayList<>();
    if (run.measurements().stream().allMatch(measurement -> measurement.samples().size() < 2)) {
      return DO_NOT_TRUST
          + ": fewer than two rounds were timed, so nothing tells how much"
          + " times vary.";
    }
    for (Measured repeat : run.repeats()) {
      Optional<Measured> original = run.original(repeat);
      Optional<Verdict> verdict = original.flatMap(measurement -> run.verdict(repeat, measurement));
      String name =
          repeat.question()
              + ", "
              + repeat.row().name()
              + ", "
              + original.orElse(repeat).column().name();
      if (verdict.isEmpty()) {
        against.add("the control " + name + " could not be measured twice");
      } else {
        Estimate ratio = verdict.get().ratio();
        String itself = name + " is " + Figures.ratio(ratio) + " itself";
        if (verdict.get().kind() == Verdict.Kind.FASTER
            || verdict.get().kind() == Verdict.Kind.SLOWER) {
          against.add(itself + ", measured twice under two names");
        } else if (ratio.excludes(1)) {
          controls.add(itself + ", which excludes 1: differences of less than 5 % mean nothing");
        } else {
          controls.add(itself);
        }
      }
    }
    if (run.repeats().isEmpty()) {
      against.add("it has no control");
    }
    String noise =
        "the median measurement varies by "
            + Figures.percent(round(run.noise()))
            + " from JVM to JVM";
    if (run.noise() > RunResult.NOISE_LIMIT) {
      against.add(noise + ", more than " + Figures.percent(RunResult.NOISE_LIMIT));
    }
    return against.isEmpty()
        ? "Nothing speaks against this run: " + String.join("; ", controls) + "; " + noise + "."
        : DO_NOT_TRUST + ": " + String.join("; ", against) + ".";
  }

  /** Whether a sentence that {@link #of} made speaks for the run. */
  static boolean isTrusted(String sentence) {
    return !sentence.startsWith(DO_NOT_TRUST);
  }

  private static double round(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
