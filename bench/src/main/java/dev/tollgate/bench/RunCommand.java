// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.tollgate.bench.question.Cell;
import dev.tollgate.bench.question.Profile;
import dev.tollgate.bench.report.MarkdownReport;
import dev.tollgate.bench.report.TextReport;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.run.Run;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code run}: the comparison. */
@Command(
    name = "run",
    description = "Measures the cells of a profile, and prints and writes the comparison.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  /** Where nobody watches the bar move, a line now and then. */
  private static final int MILLIS_BETWEEN_LINES = 15_000;

  @Option(
      names = "--profile",
      defaultValue = "quick",
      description = "${COMPLETION-CANDIDATES}: minutes or an hour (default: ${DEFAULT-VALUE}).")
  private Profile profile;

  @Option(
      names = "--include",
      paramLabel = "REGEX",
      defaultValue = "",
      description =
          "Only cells with a match in their id, such as \"KernelCost/sum 64/FFM_COPY\", and the"
              + " baselines of their rows.")
  private Pattern include;

  @Option(
      names = "--baseline",
      paramLabel = "COLUMN",
      description = "Take ratios to this column, such as C, where a question has it.")
  private Optional<String> baseline;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Where the results go, a directory without results (default: results/ and the time).")
  private Path out;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Map<String, String> baselines = Run.baselines(profile, baseline);
    if (baseline.isPresent() && !baselines.containsValue(baseline.get())) {
      throw new ParameterException(
          spec.commandLine(),
          "--baseline " + baseline.get() + " is no column of any question; `list` shows all");
    }
    List<Cell> cells = Run.select(profile, include, baselines);
    if (cells.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--include "
              + include
              + " matches no cell of the "
              + profile
              + " profile; `list` shows all cells");
    }
    Path directory = resultDirectory();
    long seed = new SplittableRandom().nextLong();
    RunResult result;
    try (PrintStream log =
        new PrintStream(
            Files.newOutputStream(directory.resolve("jmh.log")), true, StandardCharsets.UTF_8)) {
      Run run = new Run(profile, cells, baselines, seed, log);
      try (ProgressBar bar = progressBar(run.size())) {
        result = run.run(cell -> bar.setExtraMessage(" " + cell.id()).step());
      }
      try (PrintStream json =
          new PrintStream(
              Files.newOutputStream(directory.resolve("jmh.json")),
              false,
              StandardCharsets.UTF_8)) {
        ResultFormatFactory.getInstance(ResultFormatType.JSON, json).writeOut(run.jmhResults());
      }
    }
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(directory.resolve("results.json").toFile(), result);
    Files.writeString(directory.resolve("report.md"), MarkdownReport.of(result));
    PrintWriter console = spec.commandLine().getOut();
    console.println();
    console.print(TextReport.of(result));
    console.println();
    console.println("Results: " + directory.toAbsolutePath());
    console.flush();
    return result.cells().stream().allMatch(cell -> cell.failures().isEmpty()) ? 0 : 1;
  }

  private Path resultDirectory() throws IOException {
    Path directory =
        out == null
            ? Path.of(
                "results",
                LocalDateTime.now(ZoneId.systemDefault())
                    .format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")))
            : out;
    if (Files.exists(directory.resolve("jmh.log"))) {
      throw new ParameterException(
          spec.commandLine(),
          directory + " holds the results of another run; name another directory with --out");
    }
    return Files.createDirectories(directory);
  }

  @SuppressWarnings("SystemConsoleNull") // since JDK 25 it is null again where nobody watches
  private static ProgressBar progressBar(int cells) {
    ProgressBarBuilder builder =
        new ProgressBarBuilder()
            .setTaskName("Measuring")
            .setUnit(" cells", 1)
            .setInitialMax(cells)
            .setMaxRenderedLength(Tollgate.WIDTH);
    if (System.console() == null || !System.console().isTerminal()) {
      builder
          .setStyle(ProgressBarStyle.ASCII)
          .setConsumer(new DelegatingProgressBarConsumer(System.err::println, Tollgate.WIDTH))
          .setUpdateIntervalMillis(MILLIS_BETWEEN_LINES);
    }
    return builder.build();
  }
}
