// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

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
    return List.of(
        finding(
            "processors",
            Optional.of(seen.processors),
            processors -> processors < 2 ? Level.MAJOR : Level.OK,
            processors -> processors + " for Java",
            "the JIT compiler and the garbage collector need a second processor"),
        finding(
            "governor",
            seen.governor,
            governor -> governor.equals("performance") ? Level.OK : Level.MAJOR,
            governor -> governor,
            "the clock frequency depends on the load: echo performance | sudo tee"
                + " /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor"),
        finding(
            "turbo",
            seen.turbo,
            turbo -> turbo ? Level.MINOR : Level.OK,
            turbo -> turbo ? "on" : "off",
            "the clock frequency depends on the temperature: echo 0 | sudo tee"
                + " /sys/devices/system/cpu/cpufreq/boost, or echo 1 | sudo tee"
                + " /sys/devices/system/cpu/intel_pstate/no_turbo"),
        finding(
            "load",
            seen.busy,
            busy -> level(busy, 0.05, 0.25),
            busy -> percent(busy) + " of processor time is used by other programs",
            "close other programs"),
        finding(
            "steal",
            seen.stolen,
            stolen -> level(stolen, 0.002, 0.02),
            stolen -> percent(stolen) + " of processor time goes to other virtual machines",
            "use a machine or processors that are not shared"),
        finding(
            "swap",
            seen.swapUsedMebibytes,
            used -> used > 256 ? Level.MINOR : Level.OK,
            used -> used + " MiB used",
            "memory is short: close other programs"),
        finding(
            "memory",
            seen.availableMebibytes,
            available -> available < 1024 ? Level.MAJOR : Level.OK,
            available -> available + " MiB available",
            "the largest measurements of the full profile need 4 GiB: close other programs"),
        finding(
            "power",
            seen.power,
            power -> power == Machine.Power.BATTERY ? Level.MAJOR : Level.OK,
            Machine.Power::toString,
            "connect it to mains power"),
        finding(
            "container",
            Optional.of(seen.processorLimit),
            limit -> limit.isPresent() ? Level.MAJOR : Level.OK,
            limit ->
                limit
                    .map(most -> String.format(Locale.ROOT, "limited to %.1f processors", most))
                    .orElse("no limit of processor time found"),
            "processes that exceed the limit are stopped for milliseconds: give the container"
                + " whole processors (--cpuset-cpus) instead of a share (--cpus)"),
        finding(
            "large pages",
            seen.largePages,
            pages -> pages.equals("never") ? Level.MINOR : Level.OK,
            pages -> pages,
            "small pages slow down large arrays: echo madvise | sudo tee"
                + " /sys/kernel/mm/transparent_hugepage/enabled"),
        finding(
            "JVM flags",
            seen.flags.map(flags -> flags.stream().filter(Doctor::disturbs).toList()),
            flags -> flags.isEmpty() ? Level.OK : Level.MAJOR,
            flags -> flags.isEmpty() ? "none that disturbs a run" : String.join(" ", flags),
            "start without them"),
        finding(
            "other Java processes",
            seen.javaProcesses,
            processes -> processes.isEmpty() ? Level.OK : Level.MAJOR,
            processes ->
                processes.isEmpty() ? "none" : processes.toString().replaceAll("[\\[\\]]", ""),
            "their garbage collectors and compilers may run at any time: stop them"));
  }

  private static <T> Finding finding(
      String name,
      Optional<T> seen,
      Function<T, Level> level,
      Function<T, String> found,
      String remedy) {
    return seen.map(
            value ->
                new Finding(
                    name,
                    level.apply(value),
                    found.apply(value),
                    level.apply(value) == Level.OK ? "" : remedy))
        .orElseGet(() -> new Finding(name, Level.UNKNOWN, "this system gives no information", ""));
  }

  private static Level level(double share, double minor, double major) {
    return share > major ? Level.MAJOR : share > minor ? Level.MINOR : Level.OK;
  }

  /** Whether a flag changes how benchmarks are compiled or run. */
  private static boolean disturbs(String flag) {
    return flag.matches(
        "-Xint|-Xcomp|-Xcheck:.*|-ea.*|-enableassertions.*|-agentlib:.*|-agentpath:.*|-javaagent:.*"
            + "|-XX:TieredStopAtLevel=.*|-XX:-TieredCompilation|-Xdebug|-Xrunjdwp.*"
            + "|a debug build.*|(JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|_JAVA_OPTIONS)=.*");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }
}
