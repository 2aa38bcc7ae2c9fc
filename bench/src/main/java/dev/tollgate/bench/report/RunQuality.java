// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a run can be relied on: the first line of every report.
 *
 * @param good whether nothing was found against it
 * @param sentence what was found against it, or what the controls showed
 */
record RunQuality(boolean good, String sentence) {

  static RunQuality of(RunResult run) {
    if (run.measurements().stream().allMatch(measurement -> measurement.samples().size() < 2)) {
      return poor(
          List.of("fewer than two rounds were timed, so the variation of the times is not known"));
    }
    List<String> against = new ArrayList<>();
    List<String> controls = new ArrayList<>();
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
        String differs = name + " differs from itself by " + Figures.ratio(ratio);
        if (verdict.get().kind() == Verdict.Kind.FASTER
            || verdict.get().kind() == Verdict.Kind.SLOWER) {
          against.add("the control " + differs);
        } else if (ratio.excludes(1)) {
          controls.add(differs + ", so differences below 5 % mean nothing");
        } else {
          controls.add(differs);
        }
      }
    }
    if (run.repeats().isEmpty()) {
      against.add("it has no control");
    }
    String noise =
        "the median measurement varies by "
            + Figures.percent(Math.round(run.noise() * 1000) / 1000.0)
            + " from JVM to JVM";
    if (run.noise() > RunResult.NOISE_LIMIT) {
      against.add(noise + ", more than " + Figures.percent(RunResult.NOISE_LIMIT));
    }
    return against.isEmpty()
        ? new RunQuality(
            true,
            "Run quality: good. The control "
                + String.join("; the control ", controls)
                + "; "
                + noise
                + ".")
        : poor(against);
  }

  private static RunQuality poor(List<String> against) {
    return new RunQuality(
        false,
        "Run quality: poor. Do not rely on these figures: " + String.join("; ", against) + ".");
  }
}
