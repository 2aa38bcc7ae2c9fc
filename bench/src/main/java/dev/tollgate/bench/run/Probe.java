// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.result.Conditions;
import java.util.Optional;

/** Observes the machine during a measurement. */
final class Probe {

  private final Machine machine = Machine.here();
  private final Optional<Double> load = machine.loadAverages().map(averages -> averages[0]);
  private final Optional<Long> stolenMillis = machine.stolenMillis();
  private final Optional<Long> throttledMicros = machine.throttledMicroseconds();
  private final Optional<Long> thermalThrottles = machine.thermalThrottles();

  private Probe() {}

  static Probe begin() {
    return new Probe();
  }

  /** The conditions since {@link #begin}. */
  Conditions end() {
    return new Conditions(
        load.orElse(null),
        since(stolenMillis, machine.stolenMillis()).map(millis -> millis / 1e3).orElse(null),
        since(throttledMicros, machine.throttledMicroseconds())
            .map(micros -> micros / 1e6)
            .orElse(null),
        since(thermalThrottles, machine.thermalThrottles()).orElse(null),
        machine.governor().orElse(null));
  }

  private static Optional<Long> since(Optional<Long> then, Optional<Long> now) {
    return then.flatMap(before -> now.map(after -> after - before));
  }
}
