// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {

  @TempDir private Path root;

  private void file(String name, String contents) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, contents);
  }

  @Test
  void whatAMachineDoesNotShowIsEmpty() {
    Machine machine = new Machine(root);
    assertEquals(Optional.empty(), machine.governor());
    assertEquals(Optional.empty(), machine.turbo());
    assertEquals(Optional.empty(), machine.thermalThrottles());
    assertEquals(Optional.empty(), machine.throttledMicroseconds());
    assertEquals(Optional.empty(), machine.processorLimit());
    assertEquals(Optional.empty(), machine.largePages());
  }

  @Test
  void readsWhatLinuxShows() throws IOException {
    String processors = "sys/devices/system/cpu/";
    file(processors + "cpu0/cpufreq/scaling_governor", "powersave\n");
    file(processors + "cpu1/cpufreq/scaling_governor", "performance\n");
    file(processors + "cpu0/thermal_throttle/core_throttle_count", "3\n");
    file(processors + "cpu1/thermal_throttle/core_throttle_count", "4\n");
    file(processors + "cpufreq/boost", "1\n");
    file("sys/fs/cgroup/cpu.max", "150000 100000\n");
    file("sys/fs/cgroup/cpu.stat", "usage_usec 77\nnr_throttled 2\nthrottled_usec 1234\n");
    file("sys/kernel/mm/transparent_hugepage/enabled", "always madvise [never]\n");
    Machine machine = new Machine(root);
    assertEquals(Optional.of("performance, powersave"), machine.governor());
    assertEquals(Optional.of(true), machine.turbo());
    assertEquals(Optional.of(7L), machine.thermalThrottles());
    assertEquals(Optional.of(1234L), machine.throttledMicroseconds());
    assertEquals(Optional.of(1.5), machine.processorLimit());
    assertEquals(Optional.of("never"), machine.largePages());
  }

  @Test
  void intelSaysTheOppositeAndAContainerMayHaveNoLimit() throws IOException {
    file("sys/devices/system/cpu/intel_pstate/no_turbo", "1\n");
    file("sys/fs/cgroup/cpu.max", "max 100000\n");
    Machine machine = new Machine(root);
    assertEquals(Optional.of(false), machine.turbo());
    assertEquals(Optional.empty(), machine.processorLimit());
  }
}
