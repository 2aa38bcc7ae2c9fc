// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import dev.tollgate.bench.advice.Advice;
import dev.tollgate.bench.advice.Choice;
import dev.tollgate.bench.advice.Costs;
import dev.tollgate.bench.advice.Part;
import dev.tollgate.bench.report.TextReport;
import dev.tollgate.bench.result.ResultsFile;
import dev.tollgate.bench.result.RunResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code advise}: what a use of C would cost by each way. */
@Command(
    name = "advise",
    description = {
      "Predicts what your calls would cost with each column, from what a run measured.",
      "The page that `report` writes does the same, with sliders."
    },
    mixinStandardHelpOptions = true)
final class AdviseCommand implements Callable<Integer> {

  /** Where something lies before a call. */
  enum Place {
    HEAP,
    OFF_HEAP;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "A run's directory (default: the newest in results/ or beside the jar).")
  private Optional<Path> directory;

  @Option(
      names = "--in",
      paramLabel = "[Nx]SIZE",
      converter = Converters.Arrays.class,
      description =
          "Arrays per call that C only reads, such as 4KiB, or 2x1MiB for two (default: none).")
  private Choice.Amount read;

  @Option(
      names = "--in-out",
      paramLabel = "[Nx]SIZE",
      converter = Converters.Arrays.class,
      description = "Arrays per call that C reads and writes (default: none).")
  private Choice.Amount changed;

  @Option(
      names = "--out",
      paramLabel = "[Nx]SIZE",
      converter = Converters.Arrays.class,
      description = "Arrays per call that C only writes (default: none).")
  private Choice.Amount filled;

  @Option(
      names = "--data",
      paramLabel = "PLACE",
      defaultValue = "heap",
      converter = PlaceConverter.class,
      description = "Where the arrays are before the call: heap or off-heap (default: heap).")
  private Place data;

  @Option(
      names = "--calls",
      paramLabel = "N",
      defaultValue = "1e6",
      converter = Converters.Amount.class,
      description = "Calls per second, such as 1000 or 1e6 (default: ${DEFAULT-VALUE}).")
  private double calls;

  @Option(
      names = "--strings",
      paramLabel = "N[xLENGTH]",
      converter = Converters.Strings.class,
      description =
          "Strings passed to C per call, such as 2, or 2x200 for 200 characters each; without a"
              + " length they have 20 (default: none).")
  private Choice.Amount strings;

  @Option(
      names = "--numbers",
      paramLabel = "N",
      defaultValue = "0",
      converter = Converters.Amount.class,
      description = "Numbers passed to C per call, such as lengths (default: none).")
  private double numbers;

  @Option(
      names = "--structs",
      paramLabel = "N",
      defaultValue = "0",
      converter = Converters.Amount.class,
      description = "Structs of four longs filled and passed by pointer per call (default: none).")
  private double structs;

  @Option(
      names = "--out-parameters",
      paramLabel = "N",
      defaultValue = "0",
      converter = Converters.Amount.class,
      description = "Numbers that C returns through pointers per call (default: none).")
  private double outParameters;

  @Option(
      names = "--callbacks",
      paramLabel = "N",
      defaultValue = "0",
      converter = Converters.Amount.class,
      description = "Callbacks from C to Java per call (default: none).")
  private double callbacks;

  @Option(names = "--errno", description = "Java reads errno after the call.")
  private boolean errno;

  @Option(
      names = "--c",
      paramLabel = "TIME",
      defaultValue = "0ns",
      converter = Converters.ShortTime.class,
      description =
          "Time that C works per call, such as 100ns, 5us or 2ms; reading and writing arrays is"
              + " part of it (default: none).")
  private double workInC;

  @Option(
      names = "--java",
      paramLabel = "TIME",
      defaultValue = "0ns",
      converter = Converters.ShortTime.class,
      description = "Time that the same work takes in Java (default: there is no Java version).")
  private double workInJava;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path source = directory.isPresent() ? directory.get() : newest();
    RunResult run = read(source);
    Choice choice = choice();
    Advice advice = Advice.of(Costs.of(run), choice);
    if (advice.predictions().isEmpty()) {
      throw usage(
          "the run has measured neither an empty call nor arrays"
              + (data == Place.OFF_HEAP ? " off the heap" : "")
              + ", which this prediction needs");
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println("By the run " + source);
    if (choice.workInC() == 0) {
      out.println(
          "The time that C works is taken as 0; --c adds it. Reading arrays is part of it.");
    }
    out.print(TextReport.of(run, advice, choice));
    out.flush();
    return 0;
  }

  private Choice choice() {
    try {
      Map<Part, Choice.Amount> amounts = new EnumMap<>(Part.class);
      amounts.put(Part.ARRAYS_READ, read);
      amounts.put(Part.ARRAYS_CHANGED, changed);
      amounts.put(Part.ARRAYS_FILLED, filled);
      amounts.put(Part.STRINGS, strings);
      amounts.put(Part.NUMBERS, new Choice.Amount(numbers, 0));
      amounts.put(Part.STRUCTS, new Choice.Amount(structs, 0));
      amounts.put(Part.OUT_PARAMETERS, new Choice.Amount(outParameters, 0));
      amounts.put(Part.CALLBACKS, new Choice.Amount(callbacks, 0));
      amounts.put(Part.ERRNO, new Choice.Amount(errno ? 1 : 0, 0));
      return new Choice(amounts, calls, workInC, workInJava, data == Place.OFF_HEAP);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "An amount: " + e.getMessage(), e);
    }
  }

  private RunResult read(Path run) {
    try {
      return ResultsFile.read(run);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** Runs are named by the time at which they began. */
  private Path newest() throws IOException {
    Path besideTheJar =
        Path.of(System.getProperty("java.class.path")).toAbsolutePath().resolveSibling("results");
    for (Path results : List.of(Path.of("results"), besideTheJar)) {
      if (Files.isDirectory(results)) {
        try (Stream<Path> runs = Files.list(results)) {
          Optional<Path> newest =
              runs.filter(run -> Files.exists(run.resolve(ResultsFile.NAME)))
                  .max(Comparator.comparing(run -> run.getFileName().toString()));
          if (newest.isPresent()) {
            return newest.get();
          }
        }
      }
    }
    throw usage("there is no run in results/ or " + besideTheJar + "; name one's directory");
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** {@code heap}, {@code off-heap}. */
  static final class PlaceConverter implements ITypeConverter<Place> {
    @Override
    public Place convert(String value) {
      return Stream.of(Place.values())
          .filter(place -> place.toString().equals(value))
          .findAny()
          .orElseThrow(
              () -> new TypeConversionException("'" + value + "' is neither heap nor off-heap"));
    }
  }
}
