// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Row;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The result of a measurement.
 *
 * @param question the question's name
 * @param row what was done
 * @param column how
 * @param samples one for each round that measured it, in the order of the rounds
 * @param failures for the rounds that could not; see {@link #failed}
 * @param bytesPerOperation allocated on the Java heap, from an iteration that was not timed; absent
 *     when that failed, and when operations are so slow that what JMH itself allocates in an
 *     iteration is more than a byte for each
 * @param unsteady in how many rounds its time still fell after the longest warm-up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Measured(
    String question,
    Row row,
    Column column,
    List<Sample> samples,
    List<Failure> failures,
    Double bytesPerOperation,
    int unsteady) {

  public Measured {
    requireNonNull(question, "question");
    requireNonNull(row, "row");
    requireNonNull(column, "column");
    samples = List.copyOf(requireNonNull(samples, "samples"));
    failures = List.copyOf(requireNonNull(failures, "failures"));
  }

  /**
   * A measurement in one round.
   *
   * @param round from 1
   * @param nanoseconds per operation, as {@link Slices#time} has it
   */
  public record Sample(int round, double nanoseconds) {}

  /** {@link Measurement#id}. */
  @JsonIgnore
  public String id() {
    return Measurement.id(question, row, column);
  }

  /** Whether it answers this row of this question. */
  public boolean is(String ofQuestion, Row ofRow) {
    return question.equals(ofQuestion) && row.equals(ofRow);
  }

  /** Whether it stands in the same row of the same question. */
  public boolean isBeside(Measured other) {
    return is(other.question, other.row);
  }

  /** Whether it repeats another as a control. */
  @JsonIgnore
  public boolean isRepeat() {
    return column.isRepeat();
  }

  /**
   * Whether it cannot be estimated: a round that was timed failed. A machine may stop for a while,
   * so one that did not end in time is only a sample less; a second one is a failure.
   */
  @JsonIgnore
  public boolean failed() {
    long timed = failures.stream().filter(failure -> failure.round() > 0).count();
    long late =
        failures.stream()
            .filter(failure -> failure.round() > 0)
            .filter(failure -> failure.kind() == Failure.Kind.TIMED_OUT)
            .count();
    return timed > late || late > 1;
  }

  /** Nanoseconds by round. */
  Map<Integer, Double> byRound() {
    return samples.stream()
        .collect(Collectors.toMap(Sample::round, Sample::nanoseconds, (a, b) -> a, TreeMap::new));
  }
}
