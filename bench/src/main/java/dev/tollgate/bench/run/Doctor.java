// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what on this machine would disturb a run, and how to fix it. */
public final class Doctor {

  private static final long OBSERVED_MILLIS = 1_000;

  /** How much a finding matters. */
  public enum Level {
    /** No problem. */
    OK,
    /** Widens intervals, or changes all results alike. */
    MINOR,
    /** Can make a run useless. */
    MAJOR,
    /** This system gives no information. */
    UNKNOWN
  }

  /**
   * The result of one check.
   *
   * @param name of the check
   * @param found the state
   * @param remedy how to fix it; empty when there is no problem or no information
   */
  public record Finding(String name, Level level, String found, String remedy) {

    /** In a sentence. */
    @Override
    public String toString() {
      return name + ": " + found + (remedy.isEmpty() ? "" : "; " + remedy);
    }
  }

  /**
   * What was observed. A value that this system does not provide is empty.
   *
   * @param busy share of processor time that other programs used
   * @param stolen share of processor time that the hypervisor gave to other machines
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

  /** Examines this machine for one second. */
  public static List<Finding> examine() {
    return examine(OBSERVED_MILLIS);
  }

  /**
   * @param millis during which the load is observed
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

  /** Adds variables of the environment, and a debug build. */
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

  /** In a fixed order. */
  static List<Finding> findings(Symptoms seen) {
    List<Finding> findings = new ArrayList<>();
    findings.add(
        finding(
            "processors",
            seen.processors < 2 ? Level.MAJOR : Level.OK,
            seen.processors + " for Java",
            "the JIT compiler and the garbage collector need a second processor"));
    findings.add(
        seen.governor
            .map(
                governor ->
                    finding(
                        "governor",
                        governor.equals("performance") ? Level.OK : Level.MAJOR,
                        governor,
                        "the clock frequency depends on the load: echo performance | sudo tee"
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
                        "the clock frequency depends on the temperature: echo 0 | sudo tee"
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
                        percent(busy) + " of processor time is used by other programs",
                        "close other programs"))
            .orElseGet(() -> unknown("load")));
    findings.add(
        seen.stolen
            .map(
                stolen ->
                    finding(
                        "steal",
                        stolen > 0.02 ? Level.MAJOR : stolen > 0.002 ? Level.MINOR : Level.OK,
                        percent(stolen) + " of processor time goes to other virtual machines",
                        "use a machine or processors that are not shared"))
            .orElseGet(() -> unknown("steal")));
    findings.add(
        seen.swapUsedMebibytes
            .map(
                used ->
                    finding(
                        "swap",
                        used > 256 ? Level.MINOR : Level.OK,
                        used + " MiB used",
                        "memory is short: close other programs"))
            .orElseGet(() -> unknown("swap")));
    findings.add(
        seen.availableMebibytes
            .map(
                available ->
                    finding(
                        "memory",
                        available < 1024 ? Level.MAJOR : Level.OK,
                        available + " MiB available",
                        "the largest measurements of the full profile need 4 GiB: close other"
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
                        "connect it to mains power"))
            .orElseGet(() -> unknown("power")));
    findings.add(
        seen.processorLimit
            .map(
                limit ->
                    finding(
                        "container",
                        Level.MAJOR,
                        String.format(Locale.ROOT, "limited to the time of %.1f processors", limit),
                        "processes that exceed the limit are stopped for milliseconds: give the"
                            + " container whole processors (--cpuset-cpus) instead of a share"
                            + " (--cpus)"))
            .orElseGet(
                () -> new Finding("container", Level.OK, "no limit of processor time found", "")));
    findings.add(
        seen.largePages
            .map(
                pages ->
                    finding(
                        "large pages",
                        pages.equals("never") ? Level.MINOR : Level.OK,
                        pages,
                        "small pages slow down large arrays: echo madvise | sudo tee"
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
                        spoiling.isEmpty()
                            ? "none that disturbs a run"
                            : String.join(" ", spoiling),
                        "start without them"))
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
                        "their garbage collectors and compilers may run at any time: stop them"))
            .orElseGet(() -> unknown("other Java processes")));
    return findings;
  }

  /** Whether a flag changes how benchmarks are compiled or run. */
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
    return new Finding(name, Level.UNKNOWN, "this system gives no information", "");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }
}
