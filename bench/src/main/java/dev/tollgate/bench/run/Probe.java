// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.result.Conditions;
import java.util.OptionalLong;
import oshi.SystemInfo;
import oshi.hardware.CentralProcessor;
import oshi.hardware.CentralProcessor.TickType;

/** Reads what the machine does while a measurement is measured. */
final class Probe {

  private static final CentralProcessor PROCESSOR = new SystemInfo().getHardware().getProcessor();

  private final Machine machine = Machine.here();
  private final double load;
  private final long stolenMillis;
  private final OptionalLong throttledMicros;
  private final OptionalLong thermalThrottles;

  private Probe() {
    load = PROCESSOR.getSystemLoadAverage(1)[0];
    stolenMillis = stolenMillis();
    throttledMicros = machine.throttledMicroseconds();
    thermalThrottles = machine.thermalThrottles();
  }

  static Probe begin() {
    return new Probe();
  }

  /**
   * What has happened since the beginning.
   *
   * @param migrations as the measured JVM counted them, or null
   */
  Conditions end(Long migrations) {
    OptionalLong throttledNow = machine.throttledMicroseconds();
    OptionalLong thermalNow = machine.thermalThrottles();
    return new Conditions(
        load < 0 ? null : load,
        stolenMillis < 0 ? null : (stolenMillis() - stolenMillis) / 1e3,
        throttledMicros.isEmpty() || throttledNow.isEmpty()
            ? null
            : (throttledNow.getAsLong() - throttledMicros.getAsLong()) / 1e6,
        thermalThrottles.isEmpty() || thermalNow.isEmpty()
            ? null
            : thermalNow.getAsLong() - thermalThrottles.getAsLong(),
        migrations,
        machine.governor().orElse(null));
  }

  private static long stolenMillis() {
    return Machine.countsStolenTime()
        ? PROCESSOR.getSystemCpuLoadTicks()[TickType.STEAL.getIndex()]
        : -1;
  }
}
