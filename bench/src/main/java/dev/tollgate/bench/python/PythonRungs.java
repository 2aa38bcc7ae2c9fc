// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.python;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Company;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Program;
import dev.tollgate.bench.measure.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rungs of Python as columns of questions about Java. They are found when a run begins, so they
 * are no classes.
 *
 * @param profile that measures them
 * @param pythons the interpreters
 * @param processors that parallel rungs use
 */
public record PythonRungs(Profile profile, List<Python> pythons, int processors) {

  private static final String SUFFIX = ".py";

  /**
   * The rungs of a program that can run, as columns of a row.
   *
   * @param program the name of its file without the suffix
   * @param operations in one run of a rung
   */
  public Stream<Measurement> of(String question, Row row, String program, int operations) {
    return pythons.stream()
        .flatMap(
            python ->
                python.rungs().stream()
                    .filter(rung -> rung.program().equals(program + SUFFIX))
                    .filter(rung -> rung.whyNot().isEmpty())
                    .filter(rung -> !profile.isQuick() || isHeadline(rung))
                    .map(rung -> measurement(question, row, operations, python, rung)));
  }

  /** Of the rungs that need a process of their own, the first. */
  private static boolean isHeadline(Python.Rung rung) {
    return !rung.alone() || rung.function().equals("python");
  }

  private Measurement measurement(
      String question, Row row, int operations, Python python, Python.Rung rung) {
    return new Measurement(
        question,
        row,
        Column.python(rung.name(), rung.meaning(), rung.parallelOf()),
        rung.function(),
        Map.of(),
        0,
        operations,
        List.of(),
        0,
        1,
        rung.alone() ? Company.ALONE : Company.SHARED,
        new Program(
            python.command(), rung.program(), rung.parallelOf().isPresent() ? processors : 1));
  }
}
