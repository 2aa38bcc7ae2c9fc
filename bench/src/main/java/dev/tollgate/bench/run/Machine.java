// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * What Linux tells of the machine in files that neither Java nor OSHI reads. Elsewhere, and where a
 * kernel or a container does not show a file, the answer is empty.
 */
final class Machine {

  private static final String PROCESSORS = "sys/devices/system/cpu";

  private final Path root;

  /**
   * @param root of the file system: the parent of {@code proc} and {@code sys}
   */
  Machine(Path root) {
    this.root = root;
  }

  static Machine here() {
    return new Machine(Path.of("/"));
  }

  /** Only Linux counts what a hypervisor takes; elsewhere it would be 0 for ever. */
  static boolean countsStolenTime() {
    return System.getProperty("os.name").equals("Linux");
  }

  /** The governors of the processors' frequency: one, if all have the same. */
  Optional<String> governor() {
    TreeSet<String> governors = new TreeSet<>(perProcessor("cpufreq/scaling_governor"));
    return governors.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", governors));
  }

  /** Whether a processor may run faster than its nominal frequency as long as it is cool. */
  Optional<Boolean> turbo() {
    Optional<Boolean> boost = read(PROCESSORS + "/cpufreq/boost").map("1"::equals);
    return boost.isPresent() ? boost : read(PROCESSORS + "/intel_pstate/no_turbo").map("0"::equals);
  }

  /** How often processors have slowed down because they were hot, since the machine started. */
  OptionalLong thermalThrottles() {
    return perProcessor("thermal_throttle/core_throttle_count").stream()
        .mapToLong(Long::parseLong)
        .reduce(Long::sum);
  }

  /** Microseconds for which the container's limit has held back its processes. */
  OptionalLong throttledMicroseconds() {
    return read("sys/fs/cgroup/cpu.stat")
        .map(
            text ->
                text.lines()
                    .filter(line -> line.startsWith("throttled_usec "))
                    .mapToLong(
                        line -> Long.parseLong(line.substring(line.indexOf(' ') + 1).strip()))
                    .findAny())
        .orElse(OptionalLong.empty());
  }

  /** How many processors' time the container may use; empty without a limit. */
  Optional<Double> processorLimit() {
    return read("sys/fs/cgroup/cpu.max")
        .map(text -> text.split(" "))
        .filter(parts -> parts.length == 2 && !parts[0].equals("max"))
        .map(parts -> Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]));
  }

  /** Whether memory may be backed by large pages: always, madvise or never. */
  Optional<String> largePages() {
    return read("sys/kernel/mm/transparent_hugepage/enabled")
        .filter(text -> text.contains("["))
        .map(text -> text.substring(text.indexOf('[') + 1, text.indexOf(']')));
  }

  /** How often threads of this process have been moved to another processor. */
  OptionalLong migrations() {
    long sum = 0;
    boolean known = false;
    for (Path thread : list(root.resolve("proc/self/task"), "*")) {
      OptionalLong moved =
          read(thread.resolve("sched")).stream()
              .flatMap(String::lines)
              .filter(line -> line.startsWith("se.nr_migrations"))
              .mapToLong(line -> Long.parseLong(line.substring(line.indexOf(':') + 1).strip()))
              .findAny();
      known |= moved.isPresent();
      sum += moved.orElse(0);
    }
    return known ? OptionalLong.of(sum) : OptionalLong.empty();
  }

  private List<String> perProcessor(String file) {
    return list(root.resolve(PROCESSORS), "cpu[0-9]*").stream()
        .flatMap(processor -> read(processor.resolve(file)).stream())
        .toList();
  }

  private Optional<String> read(String file) {
    return read(root.resolve(file));
  }

  private static Optional<String> read(Path file) {
    try {
      return Files.isReadable(file)
          ? Optional.of(Files.readString(file).strip())
          : Optional.empty();
    } catch (IOException e) {
      // Some of the kernel's files can be seen and not read: those of a thread that ended since.
      return Optional.empty();
    }
  }

  private static List<Path> list(Path directory, String glob) {
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(directory)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, glob)) {
        entries.forEach(found::add);
      } catch (IOException e) {
        throw new UncheckedIOException(directory + " cannot be listed", e);
      }
    }
    return found;
  }
}
