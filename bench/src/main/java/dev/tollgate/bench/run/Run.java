// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.result.Conditions;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A run: rounds of measurements. A round runs its measurements once, each in its own JVM, in a new
 * random order, so that a drift of the machine affects all measurements alike. Round 0 is not
 * timed: it profiles every measurement.
 *
 * <p>All decisions follow from the {@link Journal} alone, so a run that was killed continues as if
 * it had not been.
 */
public final class Run {

  private final Journal journal;
  private final MeasurementRunner runner;
  private final Schedule schedule;

  /** Receives the progress of the run. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Called before each measurement.
     *
     * @param round from 0
     * @param done how many measurements of all rounds have been run
     * @param total how many will be run, as far as is known
     */
    void at(int round, Measurement measurement, int done, int total);
  }

  /**
   * @param runner for the measurements that the journal does not have yet
   */
  public Run(Journal journal, MeasurementRunner runner) {
    this.journal = journal;
    this.runner = runner;
    this.schedule = new Schedule(journal.plan(), Questions.headlines());
  }

  /**
   * The measurements of a profile whose id contains a match of the pattern, and the baselines of
   * their rows. The first baseline of a question, or its first measurement if no row has one, is
   * measured twice, as a control: for each question in the full profile, for the first and the last
   * in the quick one, to save time.
   *
   * @param baselines from {@link #baselines}
   * @return empty when nothing matches
   */
  public static List<Measurement> select(
      Profile profile, Pattern include, Map<String, String> baselines) {
    List<List<Measurement>> selected = new ArrayList<>();
    for (Question question : Questions.ALL) {
      List<Measurement> all = question.measurements(profile);
      List<Row> rows =
          all.stream()
              .filter(measurement -> include.matcher(measurement.id()).find())
              .map(Measurement::row)
              .toList();
      String baseline = baselines.get(question.name());
      List<Measurement> chosen =
          all.stream()
              .filter(
                  measurement ->
                      include.matcher(measurement.id()).find()
                          || (measurement.column().name().equals(baseline)
                              && rows.contains(measurement.row())))
              .toList();
      if (!chosen.isEmpty()) {
        selected.add(chosen);
      }
    }
    return IntStream.range(0, selected.size())
        .mapToObj(
            i ->
                profile == Profile.FULL || i == 0 || i == selected.size() - 1
                    ? controlled(selected.get(i), baselines)
                    : selected.get(i))
        .flatMap(List::stream)
        .toList();
  }

  /** Adds a repeat of one of them. */
  private static List<Measurement> controlled(
      List<Measurement> measurements, Map<String, String> baselines) {
    Measurement control =
        measurements.stream()
            .filter(
                measurement ->
                    measurement.column().name().equals(baselines.get(measurement.question())))
            .findFirst()
            .orElse(measurements.getFirst());
    return measurements.stream()
        .flatMap(
            measurement ->
                measurement.equals(control)
                    ? Stream.of(measurement, measurement.again())
                    : Stream.of(measurement))
        .toList();
  }

  /**
   * The baseline column of each question.
   *
   * @param preferred a column that replaces the baseline of the questions that have it
   */
  public static Map<String, String> baselines(Profile profile, Optional<String> preferred) {
    Map<String, String> baselines = new LinkedHashMap<>();
    for (Question question : Questions.ALL) {
      baselines.put(
          question.name(),
          preferred
              .filter(
                  column ->
                      question.measurements(profile).stream()
                          .anyMatch(c -> c.column().name().equals(column)))
              .orElse(question.baseline()));
    }
    return baselines;
  }

  /**
   * Runs the measurements that the journal does not have yet.
   *
   * @throws IOException when the journal cannot be written
   */
  public RunResult run(Progress progress) throws IOException {
    int round = 0;
    List<Measurement> measurements = begun(round);
    while (!measurements.isEmpty()) {
      run(round, measurements, progress);
      round++;
      measurements = begun(round);
    }
    return result();
  }

  /** The measurements of a round in their order; empty when the run is complete. */
  private List<Measurement> begun(int round) throws IOException {
    Optional<List<Measurement>> before = journal.round(round);
    if (before.isPresent()) {
      return before.get();
    }
    List<Measurement> measurements =
        new ArrayList<>(
            round == 0
                ? journal.plan().measurements()
                : schedule.round(round, result(), this::seconds, spent()));
    Collections.shuffle(measurements, new Random(journal.plan().seed() + round));
    if (!measurements.isEmpty()) {
      journal.begin(round, measurements);
    }
    return measurements;
  }

  private void run(int round, List<Measurement> shuffled, Progress progress) throws IOException {
    for (int i = 0; i < shuffled.size(); i++) {
      Measurement measurement = shuffled.get(i);
      if (journal.entry(round, measurement).isEmpty()) {
        int done = journal.entries().size();
        int later =
            Math.max(0, journal.plan().leastRounds() - round)
                * journal.plan().measurements().size();
        progress.at(round, measurement, done, done + shuffled.size() - i + later);
        journal.record(runner.run(measurement, round));
      }
    }
  }

  private double spent() {
    return journal.entries().stream().mapToDouble(Entry::seconds).sum();
  }

  private double seconds(Measurement measurement) {
    return journal.entries().stream()
        .filter(entry -> entry.measurement().equals(measurement.id()))
        .mapToDouble(Entry::seconds)
        .average()
        .orElseThrow();
  }

  /** The result so far. */
  public RunResult result() {
    Plan plan = journal.plan();
    Map<String, List<Entry>> byId =
        journal.entries().stream().collect(Collectors.groupingBy(Entry::measurement));
    return new RunResult(
        plan.environment(),
        plan.warnings(),
        plan.profile().toString(),
        plan.precision(),
        plan.seed(),
        plan.baselines(),
        rounds(journal.entries()),
        plan.measurements().stream()
            .map(measurement -> result(measurement, byId.getOrDefault(measurement.id(), List.of())))
            .toList());
  }

  private static Measured result(Measurement measurement, List<Entry> entries) {
    return new Measured(
        measurement.question(),
        measurement.row(),
        measurement.column(),
        entries.stream()
            .filter(entry -> entry.nanoseconds() != null)
            .map(entry -> new Measured.Sample(entry.round(), entry.nanoseconds()))
            .toList(),
        entries.stream().map(Entry::failure).filter(Objects::nonNull).toList(),
        entries.stream()
            .map(Entry::bytesPerOperation)
            .filter(Objects::nonNull)
            .findAny()
            .orElse(null));
  }

  private static List<RunResult.Round> rounds(Collection<Entry> entries) {
    return entries.stream()
        .collect(Collectors.groupingBy(Entry::round, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            round ->
                new RunResult.Round(
                    round.getKey(),
                    round.getValue().size(),
                    round.getValue().stream().mapToDouble(Entry::seconds).sum(),
                    Conditions.of(round.getValue().stream().map(Entry::conditions).toList())))
        .toList();
  }
}
