// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.question.Cell;
import dev.tollgate.bench.question.Profile;
import dev.tollgate.bench.question.Question;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.result.CellResult;
import dev.tollgate.bench.result.Conditions;
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
 * A run: rounds of cells. A round runs its cells once, each in a JVM of its own, in an order
 * shuffled anew, so that a drift of the machine meets every cell alike instead of those that happen
 * to come late. Round 0 is not timed: it profiles every cell.
 *
 * <p>Everything that is decided follows from the {@link Journal}, and nothing else is kept: a run
 * that was killed goes on as if it had not been.
 */
public final class Run {

  private final Journal journal;
  private final CellRunner runner;
  private final Schedule schedule;

  /** Is told how far the run is. */
  @FunctionalInterface
  public interface Progress {
    /**
     * A cell is about to be run.
     *
     * @param round from 0
     * @param done how many cells of how many rounds have been run
     * @param total how many will have been, as far as is known
     */
    void at(int round, Cell cell, int done, int total);
  }

  /**
   * @param runner of the cells that the journal does not hold yet
   */
  public Run(Journal journal, CellRunner runner) {
    this.journal = journal;
    this.runner = runner;
    this.schedule = new Schedule(journal.plan(), Questions.headlines());
  }

  /**
   * The cells of a profile whose id contains a match of the pattern, and the baselines of their
   * rows. The first baseline of a question, or its first cell if no row has one, comes twice, under
   * two names: of each question in the full profile; of the first and the last in the quick one,
   * which has its time for other things.
   *
   * @param baselines from {@link #baselines}
   * @return none when nothing matches
   */
  public static List<Cell> select(Profile profile, Pattern include, Map<String, String> baselines) {
    List<List<Cell>> selected = new ArrayList<>();
    for (Question question : Questions.ALL) {
      List<Cell> all = question.cells(profile);
      List<String> rows =
          all.stream().filter(cell -> include.matcher(cell.id()).find()).map(Cell::row).toList();
      String baseline = baselines.get(question.name());
      List<Cell> chosen =
          all.stream()
              .filter(
                  cell ->
                      include.matcher(cell.id()).find()
                          || (cell.column().equals(baseline) && rows.contains(cell.row())))
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

  /** With one of them twice. */
  private static List<Cell> controlled(List<Cell> cells, Map<String, String> baselines) {
    Cell control =
        cells.stream()
            .filter(cell -> cell.column().equals(baselines.get(cell.question())))
            .findFirst()
            .orElse(cells.getFirst());
    return cells.stream()
        .flatMap(cell -> cell.equals(control) ? Stream.of(cell, cell.twin()) : Stream.of(cell))
        .toList();
  }

  /**
   * The column that the ratios of each question are to.
   *
   * @param preferred a column to take for the questions that have it, instead of their own
   */
  public static Map<String, String> baselines(Profile profile, Optional<String> preferred) {
    Map<String, String> baselines = new LinkedHashMap<>();
    for (Question question : Questions.ALL) {
      baselines.put(
          question.name(),
          preferred
              .filter(
                  column ->
                      question.cells(profile).stream().anyMatch(c -> c.column().equals(column)))
              .orElse(question.baseline()));
    }
    return baselines;
  }

  /**
   * Runs what the journal does not hold yet.
   *
   * @throws IOException when the journal cannot be written; what it holds is kept
   */
  public RunResult run(Progress progress) throws IOException {
    int round = 0;
    List<Cell> cells = begun(round);
    while (!cells.isEmpty()) {
      run(round, cells, progress);
      round++;
      cells = begun(round);
    }
    return result();
  }

  /** The cells of a round in their order; none when the run is over. */
  private List<Cell> begun(int round) throws IOException {
    Optional<List<Cell>> before = journal.round(round);
    if (before.isPresent()) {
      return before.get();
    }
    List<Cell> cells =
        new ArrayList<>(
            round == 0
                ? journal.plan().cells()
                : schedule.round(round, result(), this::seconds, spent()));
    Collections.shuffle(cells, new Random(journal.plan().seed() + round));
    if (!cells.isEmpty()) {
      journal.begin(round, cells);
    }
    return cells;
  }

  private void run(int round, List<Cell> shuffled, Progress progress) throws IOException {
    for (int i = 0; i < shuffled.size(); i++) {
      Cell cell = shuffled.get(i);
      if (journal.entry(round, cell).isEmpty()) {
        int done = journal.entries().size();
        int later =
            Math.max(0, journal.plan().leastRounds() - round) * journal.plan().cells().size();
        progress.at(round, cell, done, done + shuffled.size() - i + later);
        journal.record(runner.run(cell, round));
      }
    }
  }

  private double spent() {
    return journal.entries().stream().mapToDouble(Entry::seconds).sum();
  }

  private double seconds(Cell cell) {
    return journal.entries().stream()
        .filter(entry -> entry.cell().equals(cell.id()))
        .mapToDouble(Entry::seconds)
        .average()
        .orElseThrow();
  }

  /** What the journal says so far. */
  public RunResult result() {
    Plan plan = journal.plan();
    Map<String, List<Entry>> byCell =
        journal.entries().stream().collect(Collectors.groupingBy(Entry::cell));
    return new RunResult(
        plan.environment(),
        plan.warnings(),
        plan.profile().toString(),
        plan.precision(),
        plan.seed(),
        plan.baselines(),
        rounds(journal.entries()),
        plan.cells().stream()
            .map(cell -> result(cell, byCell.getOrDefault(cell.id(), List.of())))
            .toList());
  }

  private static CellResult result(Cell cell, List<Entry> entries) {
    return new CellResult(
        cell.question(),
        cell.row(),
        cell.column(),
        cell.parameters(),
        entries.stream()
            .filter(entry -> entry.nanoseconds() != null)
            .map(entry -> new CellResult.Sample(entry.round(), entry.nanoseconds()))
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
