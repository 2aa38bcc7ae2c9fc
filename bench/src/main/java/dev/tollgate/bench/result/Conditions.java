// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the machine did beside the measurement. Each value is absent where it cannot be read.
 *
 * @param load the machine's load average over a minute, when it began
 * @param stolenSeconds that the hypervisor gave to others, summed over all processors
 * @param throttledSeconds that the container was held back by its limit of processor time
 * @param thermalThrottles how often a processor slowed down because it was hot
 * @param governor of the processors' frequency
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Conditions(
    Double load,
    Double stolenSeconds,
    Double throttledSeconds,
    Long thermalThrottles,
    String governor) {

  /** Of several measurements together: loads averaged, the rest summed up. */
  public static Conditions of(List<Conditions> measurements) {
    return new Conditions(
        mean(measurements, Conditions::load),
        sum(measurements, Conditions::stolenSeconds),
        sum(measurements, Conditions::throttledSeconds),
        count(measurements, Conditions::thermalThrottles),
        known(measurements, Conditions::governor).isEmpty()
            ? null
            : known(measurements, Conditions::governor).stream()
                .distinct()
                .collect(Collectors.joining(", ")));
  }

  private static <T> List<T> known(List<Conditions> measurements, Function<Conditions, T> value) {
    return measurements.stream().map(value).filter(Objects::nonNull).toList();
  }

  private static Double mean(List<Conditions> measurements, Function<Conditions, Double> value) {
    List<Double> known = known(measurements, value);
    return known.isEmpty()
        ? null
        : known.stream().mapToDouble(Double::doubleValue).average().getAsDouble();
  }

  private static Double sum(List<Conditions> measurements, Function<Conditions, Double> value) {
    List<Double> known = known(measurements, value);
    return known.isEmpty() ? null : known.stream().mapToDouble(Double::doubleValue).sum();
  }

  private static Long count(List<Conditions> measurements, Function<Conditions, Long> value) {
    List<Long> known = known(measurements, value);
    return known.isEmpty() ? null : known.stream().mapToLong(Long::longValue).sum();
  }
}
