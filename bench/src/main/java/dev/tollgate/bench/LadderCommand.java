// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import dev.tollgate.bench.measure.Family;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.python.Python;
import dev.tollgate.bench.python.PythonPrograms;
import dev.tollgate.bench.python.PythonRungs;
import dev.tollgate.bench.question.calls.CallOverhead;
import dev.tollgate.bench.question.ladder.Ladder;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.run.Environment;
import dev.tollgate.bench.run.Journal;
import dev.tollgate.bench.run.Plan;
import dev.tollgate.bench.run.Run;
import dev.tollgate.bench.workload.KernelName;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ladder}: every way to compute a kernel, side by side. */
@Command(
    name = "ladder",
    description = {
      "Measures each kernel in every way: boxed lists, plain Java, the Vector API, C, Python,"
          + " NumPy, Numba, Cython, by one thread and by all processors.",
      "Python is optional. What is missing is named, with the command that installs it."
    },
    mixinStandardHelpOptions = true)
final class LadderCommand implements Callable<Integer> {

  /**
   * A python3 earlier in PATH, such as that of a virtual environment, may lack the modules that
   * Debian installs for /usr/bin/python3.
   */
  private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3", "python");

  private enum Extent {
    QUICK(Profile.LADDER_QUICK),
    FULL(Profile.LADDER);

    private final Profile profile;

    Extent(Profile profile) {
      this.profile = profile;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--profile",
      defaultValue = "quick",
      description =
          "quick takes five to seven minutes, full with large arrays about an hour (default:"
              + " quick).")
  private Extent extent;

  @Option(
      names = "--include",
      paramLabel = "REGEX",
      description =
          "Only measurements whose id contains a match, such as \"Ladder/julia.*/(NUMBA|C)$\", the"
              + " baselines of their rows, and a control.")
  private Optional<Pattern> include;

  @Option(
      names = "--size",
      paramLabel = "KERNEL=N",
      description =
          "Another size of a kernel, such as julia=500: points a side, rows and columns, or"
              + " elements. May be given several times.")
  private Map<KernelName, Integer> sizes = new LinkedHashMap<>();

  @Option(
      names = "--python",
      paramLabel = "COMMAND",
      description =
          "The command or path of Python (default: python3, /usr/bin/python3 or python, whichever"
              + " has the most modules).")
  private Optional<String> python;

  @Option(
      names = "--pypy",
      paramLabel = "COMMAND",
      defaultValue = "pypy3",
      description = "The command or path of PyPy (default: pypy3).")
  private String pypy;

  @Option(
      names = "--budget",
      paramLabel = "TIME",
      converter = Converters.Time.class,
      description =
          "Add no more rounds after this time, such as 90s, 10m or 2h. Three rounds are always run"
              + " (default: 210s for quick, 45m for full).")
  private Optional<Duration> budget;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "At most N timed rounds for each measurement (default: 20).")
  private Optional<Integer> mostRounds;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = Converters.Time.class,
      defaultValue = "10m",
      description = "Stop a process in which no run of a kernel ends for so long (default: 10m).")
  private Duration timeout;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Directory for the results; it must not hold a run (default: results/ and the time).")
  private Optional<Path> out;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (mostRounds.filter(rounds -> rounds < 1).isPresent()) {
      throw usage("--rounds is " + mostRounds.get() + ", less than one");
    }
    sizes.forEach(
        (kernel, size) -> {
          if (!Ladder.kernels().contains(kernel)) {
            throw usage(
                "--size "
                    + kernel
                    + ": the ladder has "
                    + Ladder.kernels().stream()
                        .map(KernelName::toString)
                        .collect(Collectors.joining(", ")));
          }
          if (size < 1) {
            throw usage("--size " + kernel + "=" + size + ": it must be at least 1");
          }
          try {
            kernel.workload(size);
          } catch (ArithmeticException e) {
            throw usage("--size " + kernel + "=" + size + ": that is too large for Java's arrays");
          }
        });
    return new Measuring(spec.commandLine()).run(this::begun);
  }

  private Journal begun() throws IOException {
    Path directory = out.orElseGet(Measuring::defaultDirectory);
    Journal.requireNoRun(directory);
    PythonPrograms programs = PythonPrograms.copiedTo(directory);
    try {
      return begun(directory, programs);
    } catch (ParameterException e) {
      programs.delete();
      throw e;
    }
  }

  private Journal begun(Path directory, PythonPrograms programs) throws IOException {
    Map<String, String> about = new LinkedHashMap<>();
    List<Python> pythons = new ArrayList<>();
    find("Python", python.map(List::of).orElse(PYTHONS), "--python", programs, about)
        .ifPresent(pythons::add);
    if (!pythons.isEmpty()) {
      pythons.set(0, pythons.getFirst().built(programs));
      about.put("Python", pythons.getFirst().about());
    }
    find("PyPy", List.of(pypy), "--pypy", programs, about).ifPresent(pythons::add);
    leftOut(pythons)
        .forEach((why, rungs) -> about.put("not measured: " + String.join(", ", rungs), why));
    PrintWriter errors = spec.commandLine().getErr();
    about.forEach((name, value) -> errors.println(name + ": " + value));
    errors.flush();
    Profile profile = extent.profile;
    Map<String, String> baselines = Run.baselines(profile, Optional.empty());
    List<Measurement> measurements = selected(profile, pythons, baselines);
    if (measurements.isEmpty()) {
      throw usage("--include " + include.get() + " matches no measurement of the ladder");
    }
    Map<String, String> environment = Environment.of(measurements);
    environment.putAll(about);
    environment.put(RunResult.THREADS, String.valueOf(Runtime.getRuntime().availableProcessors()));
    return Journal.create(
        directory,
        new Plan(
            Plan.VERSION,
            environment,
            Measuring.majorFindings(),
            profile,
            profile.precision(),
            Measuring.seconds(budget.orElse(profile.budget())),
            mostRounds.orElse(Measuring.MOST_ROUNDS),
            Measuring.seconds(timeout),
            new SplittableRandom().nextLong(),
            List.of(),
            baselines,
            measurements));
  }

  /** Those that are included, with the limits of their rows. */
  private List<Measurement> selected(
      Profile profile, List<Python> pythons, Map<String, String> baselines) {
    PythonRungs python =
        new PythonRungs(profile, pythons, Runtime.getRuntime().availableProcessors());
    List<Measurement> all = new ArrayList<>(new Ladder(sizes).measurements(profile, python));
    all.addAll(new CallOverhead().measurements(profile, python));
    List<Measurement> chosen = Run.select(all, include.orElse(Pattern.compile("")), baselines);
    Set<String> rows = chosen.stream().map(Measurement::rowId).collect(Collectors.toSet());
    return all.stream()
        .filter(
            measurement ->
                chosen.contains(measurement)
                    || (measurement.column().family() == Family.LIMIT
                        && rows.contains(measurement.rowId())))
        .toList();
  }

  /** The interpreter; or nothing, and a line that says why its rungs are not measured. */
  private Optional<Python> find(
      String name,
      List<String> commands,
      String option,
      PythonPrograms programs,
      Map<String, String> about)
      throws IOException {
    Python.Found found = Python.find(commands, programs);
    found.why().forEach(why -> about.put(name + " not used", why));
    about.put(
        name,
        found
            .python()
            .map(Python::about)
            .orElse(
                "not found (tried "
                    + String.join(", ", commands)
                    + "), so its rungs are left out: install it (on Debian: apt install "
                    + commands.getFirst()
                    + "), or name one with "
                    + option));
    if (found.python().isEmpty() && spec.commandLine().getParseResult().hasMatchedOption(option)) {
      throw usage(option + " " + commands.getFirst() + ": " + about.get(name));
    }
    return found.python();
  }

  /** The names of the rungs that cannot run, by the reason. */
  private static Map<String, List<String>> leftOut(List<Python> pythons) {
    return pythons.stream()
        .flatMap(found -> found.rungs().stream())
        .filter(rung -> rung.whyNot().isPresent())
        .collect(
            Collectors.groupingBy(
                rung -> rung.whyNot().get(),
                LinkedHashMap::new,
                Collectors.mapping(
                    Python.Rung::name,
                    Collectors.collectingAndThen(
                        Collectors.toList(), names -> names.stream().distinct().toList()))));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
