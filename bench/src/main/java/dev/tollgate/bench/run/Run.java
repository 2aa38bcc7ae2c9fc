// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.result.Conditions;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A run: rounds of JVMs. A round takes the rows in a new random order, so that a drift of the
 * machine affects all alike; the JVMs of a row run next to one another. Round 0 is not timed: it
 * runs every measurement under the profilers that were asked for.
 *
 * <p>All decisions follow from the {@link Journal} alone, so a run that was killed continues as if
 * it had not been.
 */
public final class Run {

  private final Journal journal;
  private final ForkRunner runner;
  private final Schedule schedule;

  /** Receives the progress of the run. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Called before each JVM.
     *
     * @param round from 0
     * @param done how many JVMs of all rounds have run
     * @param total how many will run, as far as is known
     */
    void at(int round, Fork fork, int done, int total);
  }

  /**
   * @param runner for the JVMs that the journal does not have yet
   */
  public Run(Journal journal, ForkRunner runner) {
    this.journal = journal;
    this.runner = runner;
    this.schedule = new Schedule(journal.plan(), journal.forks(), Questions.headlines());
  }

  /** All that a profile measures. */
  public static List<Measurement> measurements(Profile profile) {
    return Questions.ALL.stream()
        .flatMap(question -> question.measurements(profile).stream())
        .toList();
  }

  /**
   * The measurements whose id contains a match of the pattern, the baselines of their rows, and the
   * controls of those rows or, where they have none, those of the first row that has.
   *
   * @param baselines from {@link #baselines}
   * @return empty when nothing matches
   */
  public static List<Measurement> select(
      List<Measurement> all, Pattern include, Map<String, String> baselines) {
    Set<String> matching =
        all.stream()
            .map(Measurement::id)
            .filter(id -> include.matcher(id).find())
            .collect(Collectors.toSet());
    if (matching.isEmpty()) {
      return List.of();
    }
    List<Measurement> chosen = all.stream().filter(m -> matching.contains(m.id())).toList();
    Set<String> rows = chosen.stream().map(Measurement::rowId).collect(Collectors.toSet());
    Optional<Measurement> control =
        all.stream()
            .filter(measurement -> measurement.column().isRepeat())
            .min(Comparator.comparing(measurement -> !rows.contains(measurement.rowId())));
    return all.stream()
        .filter(
            measurement ->
                matching.contains(measurement.id())
                    || (rows.contains(measurement.rowId()) && isReference(measurement, baselines))
                    || control.filter(c -> isControl(measurement, c)).isPresent())
        .toList();
  }

  private static boolean isReference(Measurement measurement, Map<String, String> baselines) {
    return measurement.column().isRepeat()
        || measurement.column().name().equals(baselines.get(measurement.question()));
  }

  /** Whether it is a control, or what the control repeats. */
  private static boolean isControl(Measurement measurement, Measurement control) {
    return measurement.rowId().equals(control.rowId())
        && (measurement.equals(control)
            || measurement.column().name().equals(control.column().repeats()));
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
   * Runs what the journal does not have yet.
   *
   * @throws IOException when the journal cannot be written
   */
  public RunResult run(Progress progress) throws IOException {
    Plan plan = journal.plan();
    int round = plan.profilers().isEmpty() && plan.mostRounds() > 0 ? 1 : 0;
    List<Fork> forks = begun(round);
    while (!forks.isEmpty()) {
      run(round, forks, progress);
      round++;
      forks = begun(round);
    }
    return result();
  }

  /** The JVMs of a round in their order; empty when the run is complete. */
  private List<Fork> begun(int round) throws IOException {
    Optional<List<Fork>> before = journal.round(round);
    if (before.isPresent()) {
      return before.get();
    }
    List<Fork> forks =
        round == 0 ? journal.forks() : schedule.round(round, result(), this::seconds, spent());
    List<Fork> ordered = shuffled(forks, new Random(journal.plan().seed() + round));
    if (!ordered.isEmpty()) {
      journal.begin(round, ordered);
    }
    return ordered;
  }

  /** The rows in a random order, and the JVMs of each in one. */
  private static List<Fork> shuffled(List<Fork> forks, Random random) {
    List<List<Fork>> rows = new ArrayList<>();
    for (Fork fork : forks) {
      if (rows.isEmpty() || !rows.getLast().getFirst().isSameRow(fork)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(fork);
    }
    Collections.shuffle(rows, random);
    rows.forEach(row -> Collections.shuffle(row, random));
    return rows.stream().flatMap(List::stream).toList();
  }

  private void run(int round, List<Fork> ordered, Progress progress) throws IOException {
    for (int i = 0; i < ordered.size(); i++) {
      Fork fork = ordered.get(i);
      if (journal.entry(round, fork).isEmpty()) {
        int done = journal.entries().size();
        int later = Math.max(0, journal.plan().leastRounds() - round) * journal.forks().size();
        progress.at(round, fork, done, done + ordered.size() - i + later);
        journal.record(runner.run(alive(fork), round));
      }
    }
  }

  /** Without the measurements that failed, and as the earlier rounds have shown to be needed. */
  private Fork alive(Fork fork) {
    Set<String> failed =
        result().measurements().stream()
            .filter(Measured::failed)
            .map(Measured::id)
            .collect(Collectors.toSet());
    Fork alive = failed.containsAll(fork.ids()) ? fork : fork.without(m -> failed.contains(m.id()));
    return journal.entries().stream()
            .anyMatch(entry -> entry.fork() == fork.number() && entry.apart())
        ? alive.takenApart()
        : alive;
  }

  private double spent() {
    return journal.entries().stream().mapToDouble(Entry::seconds).sum();
  }

  private double seconds(Fork fork) {
    return journal.entries().stream()
        .filter(entry -> entry.round() > 0 && entry.fork() == fork.number())
        .mapToDouble(Entry::seconds)
        .average()
        .orElseThrow();
  }

  /** The result so far. */
  public RunResult result() {
    Plan plan = journal.plan();
    Map<String, List<Measured.Sample>> samples = new HashMap<>();
    Map<String, List<Entry.Timing>> timings = new HashMap<>();
    for (Entry entry : journal.entries()) {
      for (Entry.Timing timing : entry.timings()) {
        timings.computeIfAbsent(timing.measurement(), id -> new ArrayList<>()).add(timing);
        if (timing.nanoseconds() != null) {
          samples
              .computeIfAbsent(timing.measurement(), id -> new ArrayList<>())
              .add(new Measured.Sample(entry.round(), timing.nanoseconds()));
        }
      }
    }
    return new RunResult(
        plan.environment(),
        plan.warnings(),
        plan.profile().toString(),
        plan.precision(),
        plan.seed(),
        plan.baselines(),
        rounds(journal.entries()),
        plan.measurements().stream()
            .map(
                measurement ->
                    result(
                        measurement,
                        samples.getOrDefault(measurement.id(), List.of()),
                        timings.getOrDefault(measurement.id(), List.of())))
            .toList());
  }

  private static Measured result(
      Measurement measurement, List<Measured.Sample> samples, List<Entry.Timing> timings) {
    return new Measured(
        measurement.question(),
        measurement.row(),
        measurement.column(),
        samples,
        timings.stream().map(Entry.Timing::failure).filter(Objects::nonNull).toList(),
        timings.stream()
            .map(Entry.Timing::bytesPerOperation)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        (int) timings.stream().filter(timing -> Boolean.FALSE.equals(timing.steady())).count());
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
                    round.getValue().stream().mapToInt(entry -> entry.timings().size()).sum(),
                    round.getValue().stream().mapToDouble(Entry::seconds).sum(),
                    Conditions.of(round.getValue().stream().map(Entry::conditions).toList())))
        .toList();
  }
}
