// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryManagerMXBean;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oshi.SystemInfo;
import oshi.hardware.CentralProcessor;
import oshi.hardware.CentralProcessor.TickType;
import oshi.hardware.GlobalMemory;
import oshi.hardware.HardwareAbstractionLayer;
import oshi.hardware.PowerSource;
import oshi.util.Constants;

/**
 * Information about the machine. Measuring does not need it, and no system provides all of it: each
 * method is an {@link Attempt}, and empty where the system gives no information.
 */
public final class Machine {

  private static final String PROCESSORS = "sys/devices/system/cpu";

  private final Path root;

  /** Created on first use, which fails where its native library cannot be loaded. */
  private static final class Oshi {
    static final SystemInfo SYSTEM = new SystemInfo();
  }

  /** The power supply. */
  enum Power {
    NO_BATTERY("no battery"),
    MAINS("mains power"),
    BATTERY("on battery");

    private final String words;

    Power(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * Available memory, and used swap.
   *
   * @param availableBytes without swapping
   */
  record Memory(long availableBytes, long swapUsedBytes) {}

  /**
   * How the processors spent their time.
   *
   * @param busy share in which they worked
   * @param stolen share that a hypervisor gave to other machines; empty where it is not counted
   */
  record Load(double busy, Optional<Double> stolen) {}

  /**
   * @param root of the file system: the parent of {@code proc} and {@code sys}
   */
  Machine(Path root) {
    this.root = root;
  }

  static Machine here() {
    return new Machine(Path.of("/"));
  }

  private static HardwareAbstractionLayer hardware() {
    return Oshi.SYSTEM.getHardware();
  }

  private static CentralProcessor processor() {
    return hardware().getProcessor();
  }

  /** Only Linux counts the time that a hypervisor takes; elsewhere it is always 0. */
  private static boolean countsStolenTime() {
    return isLinux();
  }

  private static boolean isLinux() {
    return System.getProperty("os.name").equals("Linux");
  }

  /** An identifier of the hardware, or the name of the host. */
  Optional<String> identity() {
    return Attempt.to(
            "identify the hardware", () -> known(hardware().getComputerSystem().getHardwareUUID()))
        .or(
            () ->
                Attempt.to(
                    "read the name of the host",
                    () ->
                        known(Oshi.SYSTEM.getOperatingSystem().getNetworkParams().getHostName())));
  }

  /** The model of the processors. */
  Optional<String> processorName() {
    return Attempt.to(
        "read the processor's name", () -> known(processor().getProcessorIdentifier().getName()));
  }

  /** Null for the values by which OSHI says that it knows nothing. */
  private static String known(String value) {
    String stripped = value.strip();
    return stripped.isEmpty() || stripped.equals(Constants.UNKNOWN) ? null : stripped;
  }

  /** How many cores the machine has, and how many threads they run. */
  Optional<String> cores() {
    return Attempt.to(
        "count the cores",
        () -> {
          CentralProcessor processor = processor();
          int logical = processor.getLogicalProcessorCount();
          // OSHI gives 1 where it sees none.
          return logical < Runtime.getRuntime().availableProcessors()
              ? null
              : processor.getPhysicalProcessorCount() + " physical, " + logical + " logical";
        });
  }

  /** Bytes of memory of the machine. */
  Optional<Long> memory() {
    return Attempt.to("read the size of the memory", () -> hardware().getMemory().getTotal())
        .filter(bytes -> bytes > 0);
  }

  /** The name and version of the operating system. */
  Optional<String> operatingSystem() {
    return Attempt.to(
        "read the operating system's name",
        () -> known(Oshi.SYSTEM.getOperatingSystem().toString()));
  }

  /** The names of the garbage collectors of this JVM. */
  Optional<String> collectors() {
    return Attempt.to(
        "read the names of the collectors",
        () ->
            ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(MemoryManagerMXBean::getName)
                .collect(Collectors.joining(", ")));
  }

  /** The arguments of this JVM, from the command line and from environment variables. */
  Optional<List<String>> jvmArguments() {
    return Attempt.to(
        "read the JVM's arguments", () -> ManagementFactory.getRuntimeMXBean().getInputArguments());
  }

  /** Load averages over 1, 5 and 15 minutes. */
  Optional<double[]> loadAverages() {
    return Attempt.to("read the load average", () -> processor().getSystemLoadAverage(3))
        .filter(averages -> averages[0] >= 0);
  }

  /** Observes the processors for so many milliseconds. */
  Optional<Load> load(long millis) {
    return Attempt.to(
        "observe the load",
        () -> {
          CentralProcessor processor = processor();
          long[] before = processor.getSystemCpuLoadTicks();
          double busy = processor.getSystemCpuLoad(millis);
          long[] after = processor.getSystemCpuLoadTicks();
          long all = 0;
          for (int i = 0; i < before.length; i++) {
            all += after[i] - before[i];
          }
          // This system does not count ticks.
          return all <= 0 ? null : new Load(busy, stolenShare(before, after, all));
        });
  }

  private static Optional<Double> stolenShare(long[] before, long[] after, long all) {
    int steal = TickType.STEAL.getIndex();
    return countsStolenTime()
        ? Optional.of((after[steal] - before[steal]) / (double) all)
        : Optional.empty();
  }

  /** Milliseconds that a hypervisor gave to other machines, since this one started. */
  Optional<Long> stolenMillis() {
    return Attempt.to(
        "read the stolen time",
        () -> {
          long[] ticks = processor().getSystemCpuLoadTicks();
          // A system that counts has no zeros only.
          return countsStolenTime() && Arrays.stream(ticks).anyMatch(t -> t != 0)
              ? ticks[TickType.STEAL.getIndex()]
              : null;
        });
  }

  /** How much memory is used now. */
  Optional<Memory> memoryInUse() {
    return Attempt.to(
        "read how much memory is used",
        () -> {
          GlobalMemory memory = hardware().getMemory();
          return memory.getTotal() > 0
              ? new Memory(memory.getAvailable(), memory.getVirtualMemory().getSwapUsed())
              : null;
        });
  }

  /** The power supply now. */
  Optional<Power> power() {
    return Attempt.to(
        "read the state of the battery",
        () ->
            isLinux() && !Files.isDirectory(root.resolve("sys/class"))
                ? null
                : hardware().getPowerSources().stream()
                    .filter(source -> source.getMaxCapacity() > 1)
                    .map(PowerSource::isPowerOnLine)
                    .findAny()
                    .map(onLine -> onLine ? Power.MAINS : Power.BATTERY)
                    .orElse(Power.NO_BATTERY));
  }

  /** The IDs of Java processes other than this one and those that started it, which wait. */
  Optional<List<Long>> otherJavaProcesses() {
    return Attempt.to(
        "list the processes",
        () -> {
          if (!showsProcesses()) {
            return null;
          }
          Set<Long> own = new HashSet<>();
          Stream.iterate(
                  Optional.of(ProcessHandle.current()),
                  Optional::isPresent,
                  process -> process.get().parent())
              .forEach(process -> own.add(process.get().pid()));
          return ProcessHandle.allProcesses()
              .filter(process -> !own.contains(process.pid()))
              .filter(process -> process.info().command().filter(Machine::isJava).isPresent())
              .map(ProcessHandle::pid)
              .sorted()
              .toList();
        });
  }

  /** A system that does not show this process, such as Linux without /proc, shows no others. */
  private static boolean showsProcesses() {
    return ProcessHandle.of(ProcessHandle.current().pid()).isPresent();
  }

  private static boolean isJava(String command) {
    return command.matches(".*[/\\\\]java(\\.exe)?");
  }

  /** The end of a process, possibly in the past; empty where the system shows no processes. */
  public static Optional<CompletableFuture<Void>> end(long pid) {
    return Attempt.to(
        "watch a process",
        () ->
            ProcessHandle.of(pid)
                .map(process -> process.onExit().<Void>thenApply(ended -> null))
                .or(
                    () ->
                        showsProcesses()
                            ? Optional.of(CompletableFuture.completedFuture(null))
                            : Optional.empty())
                .orElse(null));
  }

  /** Whether output goes to a terminal. */
  @SuppressWarnings("SystemConsoleNull") // since JDK 25 it is null again without a terminal
  public static Optional<Boolean> hasTerminal() {
    return Attempt.to(
        "find the terminal", () -> System.console() != null && System.console().isTerminal());
  }

  /** How many bytes this user can still write to a directory. */
  static Optional<Long> usableBytes(Path directory) {
    return Attempt.to(
        "read the free space",
        () -> {
          FileStore store = Files.getFileStore(directory);
          // Some file systems report no size.
          return store.getTotalSpace() > 0 ? store.getUsableSpace() : null;
        });
  }

  /** The frequency governor of the processors: one name if all are equal. */
  Optional<String> governor() {
    return Attempt.to(
        "read the governor",
        () -> {
          TreeSet<String> governors = new TreeSet<>(perProcessor("cpufreq/scaling_governor"));
          return governors.isEmpty() ? null : String.join(", ", governors);
        });
  }

  /** Whether processors may run above their nominal frequency. */
  Optional<Boolean> turbo() {
    return Attempt.to(
        "read whether turbo is on",
        () ->
            read(PROCESSORS + "/cpufreq/boost")
                .map("1"::equals)
                .or(() -> read(PROCESSORS + "/intel_pstate/no_turbo").map("0"::equals))
                .orElse(null));
  }

  /** How often processors slowed down because of heat, since the machine started. */
  Optional<Long> thermalThrottles() {
    return Attempt.to(
        "count the thermal throttles",
        () ->
            perProcessor("thermal_throttle/core_throttle_count").stream()
                .map(Long::valueOf)
                .reduce(Long::sum)
                .orElse(null));
  }

  /** Microseconds for which the container's limit stopped its processes. */
  Optional<Long> throttledMicroseconds() {
    return Attempt.to(
        "read how long the container was throttled",
        () ->
            read("sys/fs/cgroup/cpu.stat").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("throttled_usec "))
                .map(line -> Long.valueOf(line.substring(line.indexOf(' ') + 1).strip()))
                .findAny()
                .orElse(null));
  }

  /** The processor time that the container may use, in processors; empty without a limit. */
  Optional<Double> processorLimit() {
    return Attempt.to(
        "read the container's limit of processor time",
        () ->
            read("sys/fs/cgroup/cpu.max")
                .map(text -> text.split(" "))
                .filter(parts -> parts.length == 2 && !parts[0].equals("max"))
                .map(parts -> Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]))
                .orElse(null));
  }

  /** Whether memory may be backed by large pages: always, madvise or never. */
  Optional<String> largePages() {
    return Attempt.to(
        "read whether there are large pages",
        () ->
            read("sys/kernel/mm/transparent_hugepage/enabled")
                .filter(text -> text.contains("["))
                .map(text -> text.substring(text.indexOf('[') + 1, text.indexOf(']')))
                .orElse(null));
  }

  private List<String> perProcessor(String file) throws IOException {
    return KernelFiles.list(root.resolve(PROCESSORS), "cpu[0-9]*").stream()
        .flatMap(processor -> KernelFiles.read(processor.resolve(file)).stream())
        .toList();
  }

  private Optional<String> read(String file) {
    return KernelFiles.read(root.resolve(file));
  }
}
