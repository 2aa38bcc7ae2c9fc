// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import dev.tollgate.Backend;
import dev.tollgate.bench.workload.KernelName;
import dev.tollgate.bench.workload.Outcome;
import dev.tollgate.bench.workload.Workload;
import dev.tollgate.natives.NativeLibraryException;
import java.io.PrintWriter;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code check}: whether every backend computes the same, to the bit. */
@Command(
    name = "check",
    description = "Runs the kernels on every backend and compares the results to the bit.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  /**
   * What a row of the table, or an element of the JSON, says.
   *
   * @param problems a sentence for each backend that disagrees
   * @param unavailable by the reason, the backends that could not be opened
   */
  record Row(
      String kernel,
      int size,
      String unit,
      String digest,
      String result,
      List<Backend> agreeing,
      List<String> problems,
      Map<String, List<Backend>> unavailable) {

    boolean isFine() {
      return problems.isEmpty() && unavailable.isEmpty();
    }
  }

  @Option(
      names = "--kernel",
      paramLabel = "K",
      description = "Only this kernel: ${COMPLETION-CANDIDATES}.")
  private KernelName kernel;

  @Option(
      names = "--backend",
      paramLabel = "B",
      description = "Only this backend, against JAVA: ${COMPLETION-CANDIDATES}.")
  private Backend backend;

  @Option(
      names = "--size",
      paramLabel = "N",
      description =
          "The length, the rows and columns, or the points per side; each kernel has a default.")
  private Integer size;

  @Option(names = "--json", description = "Print JSON instead of a table.")
  private boolean json;

  @Spec private CommandSpec spec;

  private final BiFunction<Workload, Backend, Outcome> runner;

  CheckCommand() {
    this(CheckCommand::outcome);
  }

  /**
   * @param runner gives what a backend makes of a workload
   */
  CheckCommand(BiFunction<Workload, Backend, Outcome> runner) {
    this.runner = runner;
  }

  @Override
  public Integer call() throws Exception {
    if (size != null && size < 0) {
      throw new ParameterException(
          spec.commandLine(), "--size is " + size + "; it must not be negative");
    }
    List<Row> rows = new ArrayList<>();
    for (KernelName name : kernel == null ? KernelName.values() : new KernelName[] {kernel}) {
      rows.add(check(name));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(
          new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(rows));
    } else {
      out.println(table(rows));
      rows.forEach(row -> row.problems().forEach(out::println));
      unavailable(rows)
          .forEach(
              (reason, backends) ->
                  out.println(reason + " Not checked: " + listed(backends) + "."));
    }
    out.flush();
    return rows.stream().allMatch(Row::isFine) ? 0 : 1;
  }

  /** Of all rows: what a backend lacks, it lacks for every kernel. */
  private static Map<String, Set<Backend>> unavailable(List<Row> rows) {
    Map<String, Set<Backend>> unavailable = new LinkedHashMap<>();
    for (Row row : rows) {
      row.unavailable()
          .forEach(
              (reason, backends) ->
                  unavailable.computeIfAbsent(reason, r -> new TreeSet<>()).addAll(backends));
    }
    return unavailable;
  }

  private Row check(KernelName name) {
    int n = size == null ? name.defaultSize() : size;
    try {
      return compare(name, n, name.workload(n));
    } catch (ArithmeticException | OutOfMemoryError | NegativeArraySizeException e) {
      throw new ParameterException(
          spec.commandLine(),
          "--size " + n + " is too large for the arrays of " + name + " (" + e.getMessage() + ")");
    }
  }

  private Row compare(KernelName name, int n, Workload workload) {
    Outcome expected = runner.apply(workload, Backend.JAVA);
    List<Backend> agreeing = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Map<String, List<Backend>> unavailable = new LinkedHashMap<>();
    for (Backend candidate : backend == null ? Backend.values() : new Backend[] {backend}) {
      try {
        Outcome actual = runner.apply(workload, candidate);
        OptionalLong index = actual.firstDifference(expected, 0);
        if (index.isEmpty()) {
          agreeing.add(candidate);
        } else {
          problems.add(disagreement(name, candidate, index.getAsLong(), actual, expected));
        }
      } catch (NativeLibraryException | IllegalStateException e) {
        unavailable.computeIfAbsent(e.getMessage(), reason -> new ArrayList<>()).add(candidate);
      }
    }
    String result =
        expected.size() == 1 && name != KernelName.JULIA
            ? expected.value(0)
            : name == KernelName.JULIA
                ? String.format(Locale.ROOT, "sum of counts %,d", expected.sum())
                : String.format(Locale.ROOT, "%,d numbers", expected.size());
    return new Row(
        name.toString(),
        n,
        name.unit().plural(),
        expected.digest(),
        result,
        agreeing,
        problems,
        unavailable);
  }

  private static Outcome outcome(Workload workload, Backend backend) {
    try (Arena arena = Arena.ofConfined()) {
      return workload.on(backend, arena).runOnce().copy();
    }
  }

  private static String disagreement(
      KernelName name, Backend backend, long index, Outcome actual, Outcome expected) {
    return String.format(
        Locale.ROOT,
        "%s: %s disagrees with %s at index %,d: %s, not %s",
        name,
        backend,
        Backend.JAVA,
        index,
        actual.value(index),
        expected.value(index));
  }

  private static String table(List<Row> rows) {
    return AsciiTable.builder()
        .border(AsciiTable.NO_BORDERS)
        .data(
            rows,
            Arrays.asList(
                new Column().header("kernel").dataAlign(HorizontalAlign.LEFT).with(Row::kernel),
                new Column()
                    .header("size")
                    .with(row -> String.format(Locale.ROOT, "%,d %s", row.size(), row.unit())),
                new Column().header("digest").with(Row::digest),
                new Column().header("result").with(Row::result),
                new Column()
                    .header("agree to the bit")
                    .headerAlign(HorizontalAlign.LEFT)
                    .dataAlign(HorizontalAlign.LEFT)
                    .maxWidth(80)
                    .with(CheckCommand::agreement)))
        .asString();
  }

  private static String agreement(Row row) {
    return row.agreeing().size() == Backend.values().length
        ? "all " + row.agreeing().size() + " backends"
        : listed(row.agreeing());
  }

  private static String listed(Collection<Backend> backends) {
    return backends.stream().map(Backend::toString).collect(Collectors.joining(" "));
  }
}
