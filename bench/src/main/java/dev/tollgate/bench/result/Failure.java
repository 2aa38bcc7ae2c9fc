// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Why a round has no figure of a measurement.
 *
 * @param round from 1, or 0 for the round that is not timed
 * @param kind what happened
 * @param exit the exit code of the measurement's JVM, where it had one
 * @param message what it said
 * @param output the last lines that it printed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Failure(int round, Kind kind, Integer exit, String message, List<String> output) {

  public Failure {
    requireNonNull(kind, "kind");
    requireNonNull(message, "message");
    output = List.copyOf(requireNonNull(output, "output"));
  }

  /** The ways to fail. */
  public enum Kind {
    /** The JVM died. */
    CRASHED("crashed"),
    /** The JVM was killed, because the measurement took longer than any may. */
    TIMED_OUT("did not end in time"),
    /** The Java heap was too small. */
    OUT_OF_MEMORY("ran out of memory"),
    /** The benchmark threw an exception, because its answer was wrong, for instance. */
    FAILED("failed");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** As it is told: "the measurement …". */
    @Override
    public String toString() {
      return words;
    }
  }
}
