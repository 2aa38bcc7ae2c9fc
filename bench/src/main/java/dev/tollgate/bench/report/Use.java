// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.advice.Costs;
import dev.tollgate.bench.question.Road;
import dev.tollgate.bench.result.CellResult;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A kind of use of C that a reader decides on, and the row that answers it: one of the quick
 * profile, so that every run can.
 */
enum Use {
  TINY_CALLS("Tiny calls", "CallOverhead", "empty", Costs::callsAsOneWould),
  MANY_ARGUMENTS("Calls with ten arguments", "Arguments", "mixed 10", Use::takesARoad),
  SMALL_ARRAYS("Small Java arrays: 64 B", "ArrayPassing", "in 64 B of doubles", Use::isOnTheHeap),
  LARGE_ARRAYS(
      "Large Java arrays: 1 MiB", "ArrayPassing", "in 1,048,576 B of doubles", Use::isOnTheHeap),
  STRINGS("Strings of 20 characters", "StringPassing", "toC 20 ASCII", Use::takesARoad),
  STRUCTS("A struct by pointer, made for the call", "StructPassing", "pointer", Use::takesARoad),
  CALLBACKS("Callbacks", "Callback", "call1", Use::takesARoad),
  ERRNO("errno", "Errno", "read", Use::takesARoad),
  HANDLES("Things that C owns, closed by Java", "PointerReturn", "closed", Use::takesARoad),
  MEMORY(
      "Memory for C: 256 B, zeroed; a pool's is kept and used again",
      "Allocation",
      "zeroed 256 B",
      Use::takesARoad),
  SHARED_MEMORY("Messages of 4 KiB to another process", "SharedMemory", "C 4 KiB", column -> true),
  THREADS("From two threads at once", "Threads", "pointer 2", Use::takesARoad),
  WORK(
      "Adding up 4,096 doubles of a Java array, in C or in Java",
      "KernelCost",
      "sum 4,096",
      column -> isOnTheHeap(column) || column.equals("JAVA") || column.equals("JAVA_VECTOR"));

  private final String words;
  private final String question;
  private final String row;
  private final Predicate<String> isCandidate;

  Use(String words, String question, String row, Predicate<String> isCandidate) {
    this.words = words;
    this.question = question;
    this.row = row;
    this.isCandidate = isCandidate;
  }

  private static boolean takesARoad(String column) {
    return Road.of(column).isPresent();
  }

  private static boolean isOnTheHeap(String column) {
    return takesARoad(column) && !column.endsWith("_OFF_HEAP") && !column.endsWith("_BUFFER");
  }

  /** As a reader would say it. */
  String words() {
    return words;
  }

  /** Where the figures come from. */
  String measured() {
    return question + ", " + row;
  }

  /**
   * What a run says of a use.
   *
   * @param winners the fastest candidate, and those that are not slower beyond doubt
   * @param next the fastest of the others
   * @param loses what it loses against the fastest, beyond doubt
   */
  record Answer(List<CellResult> winners, Optional<CellResult> next, Optional<Estimate> loses) {}

  /** Empty when no candidate was measured twice at least: then nothing is beyond doubt. */
  Optional<Answer> answer(RunResult run) {
    List<CellResult> candidates =
        run.cells().stream()
            .filter(
                cell ->
                    cell.question().equals(question)
                        && cell.row().equals(row)
                        && !cell.isTwin()
                        && isCandidate.test(cell.column())
                        && cell.samples().size() > 1
                        && run.time(cell).isPresent())
            .sorted(Comparator.comparingDouble(cell -> run.time(cell).orElseThrow().centre()))
            .toList();
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    CellResult fastest = candidates.getFirst();
    Map<Boolean, List<CellResult>> bySlower =
        candidates.stream()
            .collect(Collectors.partitioningBy(cell -> isSlower(run, cell, fastest)));
    Optional<CellResult> next = bySlower.get(true).stream().findFirst();
    return Optional.of(
        new Answer(
            bySlower.get(false),
            next,
            next.flatMap(cell -> run.verdict(cell, fastest)).map(Verdict::ratio)));
  }

  private static boolean isSlower(RunResult run, CellResult cell, CellResult than) {
    return run.verdict(cell, than)
        .filter(verdict -> verdict.kind() == Verdict.Kind.SLOWER)
        .isPresent();
  }
}
