// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tollgate.bench.result.Conditions;
import dev.tollgate.bench.result.Failure;
import java.util.List;

/**
 * What one JVM measured in a round: one file of the {@link Journal}.
 *
 * @param round from 1, or 0 for the round that is profiled instead of timed
 * @param fork the {@link Fork#number}
 * @param started time of day in ISO 8601
 * @param seconds that it took, with the start of the JVM
 * @param apart whether the JVM died or hung, so that each measurement was made in a JVM of its own
 * @param timings of its measurements
 * @param conditions of the machine meanwhile
 */
public record Entry(
    int round,
    int fork,
    String started,
    double seconds,
    boolean apart,
    List<Timing> timings,
    Conditions conditions) {

  public Entry {
    requireNonNull(started, "started");
    timings = List.copyOf(requireNonNull(timings, "timings"));
    requireNonNull(conditions, "conditions");
    for (Timing timing : timings) {
      if (timing.failure == null && round > 0 && timing.nanoseconds == null) {
        throw new IllegalArgumentException("The entry has neither a time nor a failure");
      }
    }
  }

  /**
   * The result of a measurement.
   *
   * @param measurement its id
   * @param nanoseconds per operation; absent in round 0 and when it failed
   * @param bytesPerOperation allocated on the Java heap; absent when it cannot be separated from
   *     what JMH allocates
   * @param warmups how many iterations ran before the first that counts; absent when it failed
   * @param steady whether it was warm then: false when its time still fell after the longest
   *     warm-up; absent when there was none
   * @param failure why there is no result; absent when there is one
   * @param jmh JMH's own result in JSON, with each iteration; absent when the measurement failed
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Timing(
      String measurement,
      Double nanoseconds,
      Double bytesPerOperation,
      Integer warmups,
      Boolean steady,
      Failure failure,
      JsonNode jmh) {

    public Timing {
      requireNonNull(measurement, "measurement");
    }

    /** One that failed. */
    static Timing failed(String measurement, Failure failure) {
      return new Timing(measurement, null, null, null, null, failure, null);
    }
  }
}
