// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import static dev.tollgate.bench.result.Runs.around;
import static dev.tollgate.bench.result.Runs.measurement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.question.arrays.ArrayPassing;
import dev.tollgate.bench.result.Comparison;
import dev.tollgate.bench.result.Conditions;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Runs;
import dev.tollgate.bench.workload.KernelName;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static String markdown(RunResult run) {
    return MarkdownReport.of(run, new Pictures(List.of(), Optional.empty()));
  }

  private static String firstLine(RunResult run) {
    return TextReport.of(run).lines().findFirst().orElseThrow();
  }

  @Test
  @Tag("exhaustive")
  void theTablesOfTheWholeFullProfileFit160Columns() {
    RunResult run =
        Runs.of(
            Questions.ALL.stream()
                .flatMap(question -> question.measurements(Profile.FULL).stream())
                .map(
                    c ->
                        measurement(
                            c.question(),
                            c.row(),
                            c.column(),
                            123.4e6,
                            987.6e6,
                            555.5e6,
                            111.1e6,
                            999.9e6))
                .toArray(Measured[]::new));
    Table.rankings(run)
        .forEach(
            ranking ->
                TextReport.of(ranking.table())
                    .lines()
                    .forEach(line -> assertTrue(line.length() <= 160, line)));
  }

  @Test
  void aRankingShowsTimeRatioIntervalVerdictAndBytes() {
    String text =
        TextReport.of(Runs.of(measurement("C", 2, 2, 2, 2, 2), measurement("FFM", 8, 8, 8, 8, 8)));
    assertTrue(text.contains("CallOverhead, empty, against C"), text);
    for (String shown :
        List.of(
            "2.00 ns",
            "8.00 ns",
            "[8.00, 8.00]",
            "the baseline",
            "slower by 4.00× [4.00, 4.00]",
            "16")) {
      assertTrue(text.contains(shown), () -> shown + " is not in\n" + text);
    }
  }

  @Test
  void aRankingBeginsWithTheFastestAndGroupsWhatIsNotSeparated() {
    List<List<String>> lines =
        Table.rankings(
                Runs.of(
                    measurement("JNI", around(200, 10)),
                    measurement("C", around(101, 10)),
                    measurement("FFM", around(100, 10)),
                    Runs.crashed("JAVA", 1)))
            .get(0)
            .table()
            .lines();
    assertEquals(
        List.of("1 FFM", "1 C", "3 JNI", " JAVA"),
        lines.stream().map(line -> line.get(0) + " " + line.get(1)).toList());
    assertEquals("crashed", lines.get(3).get(6));
  }

  @Test
  void theFirstLineTrustsARunThatNothingSpeaksAgainst() {
    String line =
        firstLine(
            Runs.of(
                measurement("C", 100, 101, 99, 100, 102), Runs.again("C", 101, 99, 100, 102, 100)));
    assertTrue(line.startsWith("Run quality: good."), line);
    assertTrue(
        line.contains("CallOverhead, empty, C differs from itself by 1.01× [0.98, 1.02]"), line);
  }

  @Test
  void theFirstLineSaysThatTheControlDiffersFromItself() {
    String line =
        firstLine(Runs.of(measurement("C", around(100, 10)), Runs.again("C", around(120, 10))));
    assertTrue(line.startsWith("Run quality: poor."), line);
    assertTrue(line.contains("CallOverhead, empty, C differs from itself by 1.20×"), line);
  }

  @Test
  void theFirstLineSaysThatTheMachineIsNoisy() {
    double[] noisy = {100, 150, 80, 200, 120};
    String line = firstLine(Runs.of(measurement("C", noisy), Runs.again("C", noisy)));
    assertTrue(line.startsWith("Run quality: poor."), line);
    assertTrue(line.contains("from JVM to JVM, more than 10 %"), line);
  }

  @Test
  void theFirstLineSaysThatThereIsNoControl() {
    String line = firstLine(Runs.of(Runs.crashed("C", 100), Runs.again("C", 100, 100, 100)));
    assertTrue(line.contains("could not be measured twice"), line);
  }

  @Test
  void aControlThatDiffersByLittleIsSaid() {
    String line =
        firstLine(Runs.of(measurement("C", around(100, 10)), Runs.again("C", around(101, 10))));
    assertTrue(line.startsWith("Run quality: good."), line);
    assertTrue(line.contains("differs from itself by 1.01×"), line);
  }

  @Test
  void aControlThatMayDifferIsADoubtAndSaysHowManyRoundsWouldDecide() {
    String line =
        firstLine(Runs.of(measurement("C", 100, 100, 100, 100), Runs.again("C", 97, 103, 104, 96)));
    assertTrue(line.startsWith("Run quality: inconclusive."), line);
    assertTrue(line.contains("which is not known to be within 5 % of 1"), line);
    assertTrue(line.matches(".* About \\d+ more rounds \\(.* minutes\\) would tell.*"), line);
  }

  /** A run whose controls agree, on a machine in this state. */
  private static RunResult agreeing(List<String> warnings, Conditions conditions) {
    RunResult run = Runs.of(measurement("C", around(100, 10)), Runs.again("C", around(100, 10)));
    return new RunResult(
        run.environment(),
        warnings,
        run.profile(),
        run.precision(),
        run.seed(),
        run.baselines(),
        List.of(new RunResult.Round(1, 2, 10, conditions)),
        run.measurements());
  }

  @Test
  void timeThatTheHypervisorTookIsAFault() {
    String line = firstLine(agreeing(List.of(), new Conditions(1.0, 2.0, null, null, null)));
    assertTrue(line.startsWith("Run quality: poor."), line);
    assertTrue(line.contains("the hypervisor gave 20 % of the time to others"), line);
  }

  @Test
  void whatTheDoctorWarnedOfIsADoubt() {
    String line =
        firstLine(
            agreeing(
                List.of("the governor is powersave"), new Conditions(1.0, 0.0, null, null, null)));
    assertTrue(line.startsWith("Run quality: inconclusive."), line);
    assertTrue(line.contains("the governor is powersave"), line);
  }

  @Test
  void aRunWithoutAControlIsNotTrusted() {
    assertTrue(firstLine(Runs.of(measurement("C", around(100, 10)))).contains("it has no control"));
  }

  @Test
  void aRowWithoutItsBaselineIsSaid() {
    String text = TextReport.of(Runs.of(measurement("FFM", around(100, 10))));
    assertTrue(text.contains("this row has no C"), text);
  }

  @Test
  void aFailedMeasurementIsMarkedAndExplained() {
    RunResult result = Runs.of(measurement("C", 2, 2, 2), Runs.crashed("JNI", 8, 8));
    for (String report : List.of(TextReport.of(result), markdown(result))) {
      assertTrue(
          report.contains(
              "CallOverhead, empty, JNI in round 3 crashed (exit code 134): Forked VM failed"),
          report);
      assertFalse(report.contains("8.00"), report);
    }
  }

  @Test
  void ratiosThatAreNotPreciseEnoughAreNamed() {
    String text =
        TextReport.of(
            Runs.of(
                measurement("C", around(100, 10)),
                measurement("JNI", 90, 130, 80, 140, 100),
                measurement("FFM", around(200, 10))));
    assertTrue(text.contains("1 of 2 ratios are known to ± 5 %"), text);
    assertTrue(text.contains("CallOverhead, empty: JNI."), text);
  }

  @Test
  void itSaysHowManyIntervalsMiss() {
    String expected = "Of the 95 % intervals of 40 ratios, expect about 2 not to contain";
    String text = TextReport.of(fortyRatios(5));
    assertTrue(text.contains(expected), text);
    assertFalse(TextReport.of(fortyRatios(1)).contains("not to contain"), "there are no intervals");
  }

  private static RunResult fortyRatios(int rounds) {
    return Runs.of(
        IntStream.rangeClosed(0, 40)
            .mapToObj(i -> measurement(i == 0 ? "C" : "COLUMN_" + i, around(100 + i, rounds)))
            .toArray(Measured[]::new));
  }

  @Test
  void theConditionsOfEveryRoundAreShown() {
    String text = TextReport.of(Runs.of(measurement("C", 1, 2, 3)));
    assertTrue(text.contains("powersave"), text);
  }

  @Test
  void markdownSurvivesBarsAndTagsInNames() {
    String line =
        markdown(Runs.of(measurement("C", 1.0)))
            .lines()
            .filter(l -> l.contains("CPU"))
            .findAny()
            .orElseThrow();
    assertEquals("| CPU | a processor \\| with a &lt;bar> |", line);
  }

  @Test
  void whatCannotBeIsSaid() {
    String text =
        TextReport.of(Runs.of(measurement("KernelCost", KernelName.SUM.row(64), "JAVA", 1.0)));
    assertTrue(
        text.contains("JNA_DIRECT_CRITICAL is not possible, because JNA always copies"), text);
    assertTrue(
        text.contains("JNA_INTERFACE_CRITICAL is not possible, because JNA always copies"), text);
  }

  @Test
  void aComparisonCountsChangesAndContradictions() {
    RunResult first = Runs.of(measurement("C", around(10, 10)), measurement("FFM", around(50, 10)));
    RunResult second =
        Runs.of(measurement("C", around(50, 10)), measurement("FFM", around(10, 10)));
    String text = TextReport.of(Comparison.of(first, second), 0.05);
    assertTrue(text.contains("2 measurements: 2 changed beyond 5 %"), text);
    assertTrue(text.contains("contradicts 1 verdicts of the first"), text);
    assertTrue(text.contains("was slower, is faster"), text);
  }

  @Test
  void aSingleRoundIsNotTrusted() {
    String text = TextReport.of(Runs.of(Runs.measurement("C", 10), Runs.measurement("FFM", 20)));
    assertTrue(
        text.startsWith("Run quality: poor. Do not rely on these figures: fewer than two rounds"),
        text);
    assertTrue(text.contains("unresolved: needs about 4 more rounds"), text);
  }

  @Test
  void whatPassesBytesHasGigabytesASecond() {
    String text =
        TextReport.of(
            Runs.of(
                measurement("ArrayPassing", ArrayPassing.in(4096), "JAVA", 10, 10),
                measurement("ArrayPassing", ArrayPassing.in(4096), "FFM", 2048, 2048)));
    assertTrue(text.contains("GB/s"), text);
    // 4,096 bytes in 2,048 ns.
    assertTrue(text.lines().anyMatch(line -> line.matches(" *2 +FFM .* 2\\.00 .*")), text);
  }
}
