// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tollgate.bench.question.Cell;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was found of one cell.
 *
 * @param question the question's name
 * @param row the parameters as a reader sees them
 * @param column the backend, call variant or control
 * @param parameters of the method that was measured, by their names; in files of older versions
 *     there are none
 * @param samples one for each round that measured the cell, in the order of the rounds
 * @param failures for the rounds that could not; a cell with any in a timed round is not estimated
 * @param bytesPerOperation allocated on the Java heap, from a round that was not timed; absent when
 *     that failed, and when operations are so slow that what JMH itself allocates in an iteration
 *     is more than a byte for each
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CellResult(
    String question,
    String row,
    String column,
    Map<String, String> parameters,
    List<Sample> samples,
    List<Failure> failures,
    Double bytesPerOperation) {

  public CellResult {
    requireNonNull(question, "question");
    requireNonNull(row, "row");
    requireNonNull(column, "column");
    parameters = parameters == null ? Map.of() : Map.copyOf(parameters);
    String bytes = parameters.get(Cell.BYTES_PARAMETER);
    if (bytes != null && !bytes.matches("[0-9]{1,18}")) {
      throw new IllegalArgumentException(
          "the cell " + Cell.id(question, row, column) + " has " + bytes + " bytes");
    }
    samples = List.copyOf(requireNonNull(samples, "samples"));
    failures = List.copyOf(requireNonNull(failures, "failures"));
  }

  /**
   * A cell in one round.
   *
   * @param round from 1
   * @param nanoseconds per operation: the median of the iterations in the JVM of that round
   */
  public record Sample(int round, double nanoseconds) {}

  /** {@link Cell#id}. */
  @JsonIgnore
  public String id() {
    return Cell.id(question, row, column);
  }

  /** How many bytes an operation passes, for cells where that is what is asked. */
  @JsonIgnore
  public OptionalLong bytes() {
    String bytes = parameters.get(Cell.BYTES_PARAMETER);
    return bytes == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(bytes));
  }

  /** Whether this is the second of two names for the same cell. */
  @JsonIgnore
  public boolean isTwin() {
    return column.endsWith(Cell.TWIN);
  }

  /** Whether a round that was timed failed. */
  @JsonIgnore
  public boolean failed() {
    return failures.stream().anyMatch(failure -> failure.round() > 0);
  }

  /** Nanoseconds by round. */
  Map<Integer, Double> byRound() {
    return samples.stream()
        .collect(Collectors.toMap(Sample::round, Sample::nanoseconds, (a, b) -> a, TreeMap::new));
  }
}
