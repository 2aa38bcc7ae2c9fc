// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oshi.SystemInfo;
import oshi.hardware.CentralProcessor;
import oshi.hardware.CentralProcessor.TickType;
import oshi.hardware.GlobalMemory;
import oshi.hardware.HardwareAbstractionLayer;

/** Finds what on this machine would spoil a run, and how to mend it. */
public final class Doctor {

  private static final long OBSERVED_MILLIS = 1_000;

  /** How much of what is found matters. */
  public enum Level {
    /** Nothing stands against measuring. */
    OK,
    /** Widens intervals, or moves all figures alike. */
    MINOR,
    /** Can spoil a run. */
    MAJOR,
    /** This system does not tell. */
    UNKNOWN
  }

  /**
   * One thing that was looked at.
   *
   * @param name of what was looked at
   * @param found how it is
   * @param remedy how to mend it; empty when it is well or not known
   */
  public record Finding(String name, Level level, String found, String remedy) {

    /** In a sentence. */
    @Override
    public String toString() {
      return name + ": " + found + (remedy.isEmpty() ? "" : "; " + remedy);
    }
  }

  /**
   * What the findings are drawn from. A value that this system does not tell is empty.
   *
   * @param busy share of the processors' time that others used while it was observed
   * @param stolen share of it that the hypervisor gave to other machines
   * @param flags of the JVM, from the command line and from variables of the environment
   * @param javaProcesses the ids of other Java processes
   */
  record Symptoms(
      int processors,
      Optional<String> governor,
      Optional<Boolean> turbo,
      double busy,
      Optional<Double> stolen,
      long swapUsedMebibytes,
      long availableMebibytes,
      Optional<Boolean> onBattery,
      Optional<Double> processorLimit,
      Optional<String> largePages,
      List<String> flags,
      List<Long> javaProcesses) {}

  private Doctor() {}

  /** Looks at this machine, for a second. */
  public static List<Finding> examine() {
    return findings(symptoms());
  }

  private static Symptoms symptoms() {
    HardwareAbstractionLayer hardware = new SystemInfo().getHardware();
    CentralProcessor processor = hardware.getProcessor();
    Machine machine = Machine.here();
    long[] before = processor.getSystemCpuLoadTicks();
    double busy = processor.getSystemCpuLoad(OBSERVED_MILLIS);
    long[] after = processor.getSystemCpuLoadTicks();
    GlobalMemory memory = hardware.getMemory();
    return new Symptoms(
        Runtime.getRuntime().availableProcessors(),
        machine.governor(),
        machine.turbo(),
        busy,
        Machine.countsStolenTime()
            ? Optional.of(share(TickType.STEAL, before, after))
            : Optional.empty(),
        memory.getVirtualMemory().getSwapUsed() >> 20,
        memory.getAvailable() >> 20,
        hardware.getPowerSources().stream()
            .filter(source -> source.getMaxCapacity() > 1)
            .map(source -> !source.isPowerOnLine())
            .findAny(),
        machine.processorLimit(),
        machine.largePages(),
        flags(),
        otherJavaProcesses());
  }

  private static double share(TickType type, long[] before, long[] after) {
    long all = 0;
    for (int i = 0; i < before.length; i++) {
      all += after[i] - before[i];
    }
    return all == 0 ? 0 : (after[type.getIndex()] - before[type.getIndex()]) / (double) all;
  }

  private static List<String> flags() {
    List<String> flags = new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments());
    for (String variable : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")) {
      String value = System.getenv(variable);
      if (value != null && !value.isBlank()) {
        flags.add(variable + "=" + value);
      }
    }
    if (System.getProperty("java.vm.version").contains("debug")) {
      flags.add("a debug build of the JVM");
    }
    return flags;
  }

  /** Not this one, nor those that started it: they wait for it. */
  private static List<Long> otherJavaProcesses() {
    Set<Long> own = new HashSet<>();
    Stream.iterate(
            Optional.of(ProcessHandle.current()),
            Optional::isPresent,
            process -> process.get().parent())
        .forEach(process -> own.add(process.get().pid()));
    return ProcessHandle.allProcesses()
        .filter(process -> !own.contains(process.pid()))
        .filter(
            process ->
                process
                    .info()
                    .command()
                    .filter(c -> c.matches(".*[/\\\\]java(\\.exe)?"))
                    .isPresent())
        .map(ProcessHandle::pid)
        .sorted()
        .toList();
  }

  /** In the order of what they look at. */
  static List<Finding> findings(Symptoms seen) {
    List<Finding> findings = new ArrayList<>();
    findings.add(
        finding(
            "processors",
            seen.processors < 2 ? Level.MAJOR : Level.OK,
            seen.processors + " for Java",
            "the compiler and the collector need one beside the one that is measured"));
    findings.add(
        seen.governor
            .map(
                governor ->
                    finding(
                        "governor",
                        governor.equals("performance") ? Level.OK : Level.MAJOR,
                        governor,
                        "the frequency follows the load: sudo cpupower frequency-set -g"
                            + " performance"))
            .orElseGet(() -> unknown("governor")));
    findings.add(
        seen.turbo
            .map(
                turbo ->
                    finding(
                        "turbo",
                        turbo ? Level.MINOR : Level.OK,
                        turbo ? "on" : "off",
                        "the frequency follows the temperature: echo 0 | sudo tee"
                            + " /sys/devices/system/cpu/cpufreq/boost, or echo 1 | sudo tee"
                            + " /sys/devices/system/cpu/intel_pstate/no_turbo"))
            .orElseGet(() -> unknown("turbo")));
    findings.add(
        finding(
            "load",
            seen.busy > 0.25 ? Level.MAJOR : seen.busy > 0.05 ? Level.MINOR : Level.OK,
            percent(seen.busy) + " of the processors' time is used by others",
            "end other programs"));
    findings.add(
        seen.stolen
            .map(
                stolen ->
                    finding(
                        "steal",
                        stolen > 0.02 ? Level.MAJOR : stolen > 0.002 ? Level.MINOR : Level.OK,
                        percent(stolen) + " of the processors' time goes to other virtual machines",
                        "measure on a machine, or on processors, of your own"))
            .orElseGet(() -> unknown("steal")));
    findings.add(
        finding(
            "swap",
            seen.swapUsedMebibytes > 256 ? Level.MINOR : Level.OK,
            seen.swapUsedMebibytes + " MiB used",
            "memory was short: end other programs"));
    findings.add(
        finding(
            "memory",
            seen.availableMebibytes < 1024 ? Level.MAJOR : Level.OK,
            seen.availableMebibytes + " MiB available",
            "the largest measurements of the full profile need 4 GiB: end other programs"));
    findings.add(
        seen.onBattery
            .map(
                battery ->
                    finding(
                        "power",
                        battery ? Level.MAJOR : Level.OK,
                        battery ? "from the battery" : "from the mains",
                        "plug it in"))
            .orElseGet(() -> new Finding("power", Level.OK, "no battery", "")));
    findings.add(
        seen.processorLimit
            .map(
                limit ->
                    finding(
                        "container",
                        Level.MAJOR,
                        String.format(Locale.ROOT, "limited to %.1f processors' time", limit),
                        "whoever exceeds it is stopped for milliseconds: give the container whole"
                            + " processors (--cpuset-cpus) instead of a share (--cpus)"))
            .orElseGet(
                () ->
                    new Finding(
                        "container", Level.OK, "no limit of processor time that can be seen", "")));
    findings.add(
        seen.largePages
            .map(
                pages ->
                    finding(
                        "large pages",
                        pages.equals("never") ? Level.MINOR : Level.OK,
                        pages,
                        "large arrays pay for small pages: echo madvise | sudo tee"
                            + " /sys/kernel/mm/transparent_hugepage/enabled"))
            .orElseGet(() -> unknown("large pages")));
    List<String> spoiling = seen.flags.stream().filter(Doctor::spoils).toList();
    findings.add(
        finding(
            "JVM flags",
            spoiling.isEmpty() ? Level.OK : Level.MAJOR,
            spoiling.isEmpty() ? "none that spoils a run" : String.join(" ", spoiling),
            "start without"));
    findings.add(
        finding(
            "other Java processes",
            seen.javaProcesses.isEmpty() ? Level.OK : Level.MAJOR,
            seen.javaProcesses.isEmpty()
                ? "none"
                : seen.javaProcesses.toString().replaceAll("[\\[\\]]", ""),
            "their collectors and compilers wake up at any time: end them"));
    return findings;
  }

  /** What changes how the code of a benchmark is compiled or run. */
  private static boolean spoils(String flag) {
    return flag.matches(
        "-Xint|-Xcomp|-Xcheck:.*|-ea.*|-enableassertions.*|-agentlib:.*|-agentpath:.*|-javaagent:.*"
            + "|-XX:TieredStopAtLevel=.*|-XX:-TieredCompilation|-Xdebug|-Xrunjdwp.*"
            + "|a debug build.*|(JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|_JAVA_OPTIONS)=.*");
  }

  private static Finding finding(String name, Level level, String found, String remedy) {
    return new Finding(name, level, found, level == Level.OK ? "" : remedy);
  }

  private static Finding unknown(String name) {
    return new Finding(name, Level.UNKNOWN, "this system does not tell", "");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }
}
