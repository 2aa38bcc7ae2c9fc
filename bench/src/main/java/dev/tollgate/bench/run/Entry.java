// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tollgate.bench.result.Conditions;
import dev.tollgate.bench.result.Failure;

/**
 * The result of one measurement in one round: one file of the {@link Journal}.
 *
 * @param measurement its id
 * @param round from 1, or 0 for the round that is profiled instead of timed
 * @param started time of day in ISO 8601
 * @param seconds of the measurement, with the start of its JVM
 * @param nanoseconds per operation, the median of the iterations; absent in round 0 and when it
 *     failed
 * @param bytesPerOperation allocated on the Java heap; only in round 0, and absent when it cannot
 *     be separated from what JMH allocates
 * @param failure why there is no result; absent when there is one
 * @param conditions of the machine during the measurement
 * @param jmh JMH's own result in JSON; absent when the measurement failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(
    String measurement,
    int round,
    String started,
    double seconds,
    Double nanoseconds,
    Double bytesPerOperation,
    Failure failure,
    Conditions conditions,
    JsonNode jmh) {

  public Entry {
    requireNonNull(measurement, "measurement");
    requireNonNull(started, "started");
    requireNonNull(conditions, "conditions");
    if (failure == null && round > 0 && nanoseconds == null) {
      throw new IllegalArgumentException("The entry has neither a time nor a failure");
    }
  }
}
