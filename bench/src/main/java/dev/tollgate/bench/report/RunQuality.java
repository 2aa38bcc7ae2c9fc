// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.result.Conditions;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a run can be relied on: the first line of every report.
 *
 * @param level how far
 * @param sentence why, and what to do about it
 */
record RunQuality(Level level, String sentence) {

  /** How far a run can be relied on. */
  enum Level {
    /** Every control is equal to itself, and nothing else is wrong. */
    GOOD,
    /** Nothing is known to be wrong, but the controls do not show that all is right. */
    INCONCLUSIVE,
    /** Something is known to be wrong. */
    POOR
  }

  /** Above this share of the time, a hypervisor or a limit has slowed down what was measured. */
  private static final double STOLEN = 0.05;

  /** Whether the run can be relied on without reservation. */
  public boolean good() {
    return level == Level.GOOD;
  }

  static RunQuality of(RunResult run) {
    if (run.measurements().stream().allMatch(measurement -> measurement.samples().size() < 2)) {
      return poor(
          List.of("fewer than two rounds were timed, so the variation of the times is not known"));
    }
    Findings findings = new Findings(run);
    if (run.repeats().isEmpty()) {
      findings.doubts.add("it has no control");
    }
    run.repeats().forEach(findings::control);
    findings.noise();
    findings.conditions();
    if (!findings.faults.isEmpty()) {
      return poor(findings.faults);
    }
    if (!findings.doubts.isEmpty()) {
      return new RunQuality(
          Level.INCONCLUSIVE,
          "Run quality: inconclusive. Differences may be noise: "
              + String.join("; ", findings.doubts)
              + "."
              + findings.remedy());
    }
    return new RunQuality(
        Level.GOOD,
        "Run quality: good. The control "
            + String.join("; the control ", findings.controls)
            + "; "
            + findings.noiseOfRun()
            + ".");
  }

  private static RunQuality poor(List<String> faults) {
    return new RunQuality(
        Level.POOR,
        "Run quality: poor. Do not rely on these figures: " + String.join("; ", faults) + ".");
  }

  /** What was found in a run. */
  private static final class Findings {

    private final RunResult run;
    private final List<String> faults = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private final List<String> controls = new ArrayList<>();
    private int moreRounds;

    Findings(RunResult run) {
      this.run = run;
    }

    void control(Measured repeat) {
      Optional<Measured> original = run.original(repeat);
      Optional<Verdict> verdict = original.flatMap(measurement -> run.verdict(repeat, measurement));
      String name =
          repeat.question()
              + ", "
              + repeat.row().name()
              + ", "
              + original.orElse(repeat).column().name();
      if (verdict.isEmpty()) {
        faults.add("the control " + name + " could not be measured twice");
        return;
      }
      Estimate ratio = verdict.get().ratio();
      String differs = name + " differs from itself by " + Figures.ratio(ratio);
      switch (verdict.get().kind()) {
        case FASTER, SLOWER -> faults.add("the control " + differs);
        case UNRESOLVED -> {
          doubts.add("the control " + differs + ", which is not known to be within 5 % of 1");
          moreRounds = Math.max(moreRounds, verdict.get().moreRounds());
        }
        case EQUAL -> controls.add(differs);
      }
    }

    String noiseOfRun() {
      return "the median measurement varies by "
          + Figures.percent(Math.round(run.noise() * 1000) / 1000.0)
          + " from JVM to JVM";
    }

    void noise() {
      if (run.noise() > RunResult.NOISE_LIMIT) {
        faults.add(noiseOfRun() + ", more than " + Figures.percent(RunResult.NOISE_LIMIT));
      }
    }

    void conditions() {
      double seconds = run.rounds().stream().mapToDouble(RunResult.Round::seconds).sum();
      double stolen = sum(run.rounds().stream().map(r -> r.conditions().stolenSeconds()).toList());
      double throttled =
          sum(run.rounds().stream().map(r -> r.conditions().throttledSeconds()).toList());
      if (stolen > STOLEN * seconds) {
        faults.add(
            "the hypervisor gave " + Figures.percent(stolen / seconds) + " of the time to others");
      }
      if (throttled > STOLEN * seconds) {
        faults.add(
            "a limit of processor time held the JVMs back for "
                + Figures.percent(throttled / seconds)
                + " of the time");
      }
      if (run.rounds().stream()
          .map(RunResult.Round::conditions)
          .map(Conditions::thermalThrottles)
          .anyMatch(throttles -> throttles != null && throttles > 0)) {
        faults.add("a processor slowed down because it was hot");
      }
      doubts.addAll(run.warnings());
      for (Measured measured : run.measurements()) {
        if (measured.unsteady() > measured.samples().size() / 2) {
          doubts.add(measured.id() + " was still getting faster when its warm-up ended");
        }
      }
    }

    private static double sum(List<Double> values) {
      return values.stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue).sum();
    }

    /** How many more rounds, and at what cost in time. */
    String remedy() {
      double seconds = run.rounds().stream().mapToDouble(RunResult.Round::seconds).max().orElse(0);
      if (moreRounds == 0) {
        return "";
      }
      return String.format(
          Locale.ROOT,
          " About %,d more rounds (%,.0f minutes) would tell. To add them: run --resume DIR"
              + " --budget TIME.",
          moreRounds,
          Math.ceil(moreRounds * seconds / 60));
    }
  }
}
