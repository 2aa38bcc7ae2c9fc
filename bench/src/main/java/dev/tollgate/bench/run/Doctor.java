// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
      Optional<Double> busy,
      Optional<Double> stolen,
      Optional<Long> swapUsedMebibytes,
      Optional<Long> availableMebibytes,
      Optional<Machine.Power> power,
      Optional<Double> processorLimit,
      Optional<String> largePages,
      Optional<List<String>> flags,
      Optional<List<Long>> javaProcesses) {}

  private Doctor() {}

  /** Looks at this machine, for a second. */
  public static List<Finding> examine() {
    return examine(OBSERVED_MILLIS);
  }

  /**
   * @param millis for which the load is observed
   */
  static List<Finding> examine(long millis) {
    Machine machine = Machine.here();
    Optional<Machine.Load> load = machine.load(millis);
    Optional<Machine.Memory> memory = machine.memoryInUse();
    return findings(
        new Symptoms(
            Runtime.getRuntime().availableProcessors(),
            machine.governor(),
            machine.turbo(),
            load.map(Machine.Load::busy),
            load.flatMap(Machine.Load::stolen),
            memory.map(m -> m.swapUsedBytes() >> 20),
            memory.map(m -> m.availableBytes() >> 20),
            machine.power(),
            machine.processorLimit(),
            machine.largePages(),
            machine.jvmArguments().map(Doctor::flags),
            machine.otherJavaProcesses()));
  }

  /** With what comes from elsewhere. */
  private static List<String> flags(List<String> arguments) {
    List<String> flags = new ArrayList<>(arguments);
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
                        "the frequency follows the load: echo performance | sudo tee"
                            + " /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor"))
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
        seen.busy
            .map(
                busy ->
                    finding(
                        "load",
                        busy > 0.25 ? Level.MAJOR : busy > 0.05 ? Level.MINOR : Level.OK,
                        percent(busy) + " of the processors' time is used by others",
                        "end other programs"))
            .orElseGet(() -> unknown("load")));
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
        seen.swapUsedMebibytes
            .map(
                used ->
                    finding(
                        "swap",
                        used > 256 ? Level.MINOR : Level.OK,
                        used + " MiB used",
                        "memory was short: end other programs"))
            .orElseGet(() -> unknown("swap")));
    findings.add(
        seen.availableMebibytes
            .map(
                available ->
                    finding(
                        "memory",
                        available < 1024 ? Level.MAJOR : Level.OK,
                        available + " MiB available",
                        "the largest measurements of the full profile need 4 GiB: end other"
                            + " programs"))
            .orElseGet(() -> unknown("memory")));
    findings.add(
        seen.power
            .map(
                power ->
                    finding(
                        "power",
                        power == Machine.Power.BATTERY ? Level.MAJOR : Level.OK,
                        power.toString(),
                        "plug it in"))
            .orElseGet(() -> unknown("power")));
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
    findings.add(
        seen.flags
            .map(flags -> flags.stream().filter(Doctor::spoils).toList())
            .map(
                spoiling ->
                    finding(
                        "JVM flags",
                        spoiling.isEmpty() ? Level.OK : Level.MAJOR,
                        spoiling.isEmpty() ? "none that spoils a run" : String.join(" ", spoiling),
                        "start without"))
            .orElseGet(() -> unknown("JVM flags")));
    findings.add(
        seen.javaProcesses
            .map(
                processes ->
                    finding(
                        "other Java processes",
                        processes.isEmpty() ? Level.OK : Level.MAJOR,
                        processes.isEmpty()
                            ? "none"
                            : processes.toString().replaceAll("[\\[\\]]", ""),
                        "their collectors and compilers wake up at any time: end them"))
            .orElseGet(() -> unknown("other Java processes")));
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
