// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import static dev.tollgate.bench.result.Runs.measurement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Use;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.question.arrays.ArrayPassing;
import dev.tollgate.bench.question.calls.CallOverhead;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Runs;
import dev.tollgate.bench.workload.KernelName;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoreboardTest {

  private static final RunResult RUN =
      Runs.of(
          measurement("ArrayPassing", ArrayPassing.in(64), "JNI_COPY_REGION", 20, 20, 20, 20, 20),
          measurement("ArrayPassing", ArrayPassing.in(64), "JNI_CRITICAL", 10, 10, 10, 10, 10),
          measurement("ArrayPassing", ArrayPassing.in(64), "FFM_COPY", 40, 40, 40, 40, 40),
          measurement("ArrayPassing", ArrayPassing.in(64), "FFM_REUSED", 10, 10, 10, 10, 10),
          measurement("ArrayPassing", ArrayPassing.in(64), "FFM_OFF_HEAP", 1, 1, 1, 1, 1));

  private static String columns(Scoreboard.Filter filter) {
    List<String> shown =
        Scoreboard.of(RUN, filter).lines().getFirst().fields().stream()
            .filter(field -> field.fastest().isPresent())
            .map(
                field ->
                    field.fastest().get().column().name()
                        + field
                            .overJni()
                            .map(verdict -> " " + Figures.factor(verdict.ratio()))
                            .orElse("")
                        + (field.isFastest() ? " fastest" : ""))
            .toList();
    return String.join(", ", shown);
  }

  @Test
  void aTechnologyShowsItsFastestColumnOverJniWithoutCriticalCallsAndReusedMemory() {
    assertEquals(
        "FFM_REUSED 0.50× fastest, JNI_CRITICAL 0.50× fastest", columns(Scoreboard.Filter.NONE));
  }

  @Test
  void whatAFilterLeavesOutNeitherShowsNorMovesTheReference() {
    assertEquals(
        "FFM_REUSED 0.50× fastest, JNI_COPY_REGION", columns(new Scoreboard.Filter(false, true)));
    assertEquals(
        "FFM_COPY 2.00×, JNI_CRITICAL 0.50× fastest", columns(new Scoreboard.Filter(true, false)));
    assertEquals(
        "FFM_COPY 2.00×, JNI_COPY_REGION fastest", columns(new Scoreboard.Filter(false, false)));
  }

  @Test
  void whatSeemsMuchSlowerIsNoTieHoweverWideItsInterval() {
    Scoreboard.Line line =
        Scoreboard.of(
                Runs.of(
                    measurement("ArrayPassing", ArrayPassing.in(64), "JNI_COPY_REGION", 20, 20, 20),
                    measurement("ArrayPassing", ArrayPassing.in(64), "FFM_COPY", 10, 90, 95)),
                Scoreboard.Filter.NONE)
            .lines()
            .getFirst();
    assertEquals(1, line.fastest().size());
    assertEquals(
        List.of("FFM"),
        line.fields().stream()
            .filter(Scoreboard.Field::isUnresolved)
            .map(field -> field.group().title())
            .toList());
  }

  /** But JNR-FFI has no backend for the kernels. */
  @Test
  void theQuickProfileMeasuresEveryTechnologyForEveryUse() {
    for (Question question : Questions.ALL) {
      for (Use use : question.uses()) {
        Set<Technology> missing = new HashSet<>(Arrays.asList(Technology.values()));
        missing.removeIf(technology -> !technology.isNative());
        question.measurements(Profile.QUICK).stream()
            .filter(measurement -> measurement.row().equals(use.row()))
            .filter(measurement -> use.isCandidate().test(measurement.column()))
            .forEach(measurement -> missing.removeAll(measurement.column().technologies()));
        assertEquals(
            question.name().equals("KernelCost") ? Set.of(Technology.JNR) : Set.of(),
            missing,
            use.title());
      }
    }
  }

  @Test
  void ofWhatWasNotMeasuredThereIsNoRule() {
    RunResult run =
        Runs.of(
            measurement("CallOverhead", CallOverhead.EMPTY, "JNI", 2e4, 2e4, 2e4),
            measurement("KernelCost", KernelName.SUM.row(4096), "FFM_CRITICAL", 1, 1, 1));
    assertEquals(
        List.of("Many short calls", "JDK 8 to 21", "A library in C++"),
        Rule.of(run).stream().map(Rule::situation).toList());
  }

  @Test
  void rulesNameTheirEvidence() {
    List<Rule> rules = Rule.of(Runs.of(Profile.QUICK, 3));
    assertTrue(rules.size() == 8, rules::toString);
    assertEquals(1, rules.stream().filter(rule -> rule.evidence().isEmpty()).count());
    rules.forEach(rule -> assertTrue(rule.advice().endsWith("."), rule::toString));
  }
}
