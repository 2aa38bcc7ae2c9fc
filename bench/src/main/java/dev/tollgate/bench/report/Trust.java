// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.question.Cell;
import dev.tollgate.bench.result.CellResult;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a run deserves to be believed: the first line of every report. */
final class Trust {

  private Trust() {}

  /** A sentence that names what speaks against the run, or what was looked at in vain. */
  static String of(RunResult run) {
    List<String> against = new ArrayList<>();
    List<String> controls = new ArrayList<>();
    for (CellResult twin : run.twins()) {
      Optional<Verdict> verdict = run.verdict(twin);
      String name =
          String.format(
              "%s, %s, %s",
              twin.question(),
              twin.row(),
              twin.column().substring(0, twin.column().length() - Cell.TWIN.length()));
      if (verdict.isEmpty()) {
        against.add("the control " + name + " could not be measured twice");
      } else {
        String ratio = name + " is " + Figures.ratio(verdict.get().ratio()) + " itself";
        controls.add(ratio);
        if (verdict.get().ratio().excludes(1)) {
          against.add(ratio + ", measured twice under two names");
        }
      }
    }
    String noise =
        "the median cell varies by " + Figures.percent(round(run.noise())) + " from JVM to JVM";
    if (run.noise() > RunResult.NOISE_LIMIT) {
      against.add(noise + ", more than " + Figures.percent(RunResult.NOISE_LIMIT));
    }
    return against.isEmpty()
        ? "Nothing speaks against this run: "
            + String.join("; ", controls)
            + (controls.isEmpty() ? "" : "; ")
            + noise
            + "."
        : "DO NOT TRUST THIS RUN: " + String.join("; ", against) + ".";
  }

  private static double round(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
