// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tollgate.bench.result.Conditions;
import dev.tollgate.bench.result.Failure;

/**
 * One measurement in one round: what a file of the {@link Journal} holds.
 *
 * @param measurement its id
 * @param round from 1, or 0 for the round that is profiled and not timed
 * @param started when, in ISO 8601
 * @param seconds that it took, with the start of its JVM
 * @param nanoseconds per operation, the median of the iterations; absent in round 0 and when it
 *     failed
 * @param bytesPerOperation allocated on the Java heap; absent but in round 0, and there when it
 *     cannot be told from what JMH allocates itself
 * @param failure why there is no figure; absent when there is
 * @param conditions of the machine meanwhile
 * @param jmh what JMH itself reports, as it writes it; absent when it failed
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
      throw new IllegalArgumentException("It holds neither a figure nor a failure");
    }
  }
}
