// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import dev.tollgate.bench.report.TextReport;
import dev.tollgate.bench.result.Agreement;
import dev.tollgate.bench.result.Comparison;
import dev.tollgate.bench.result.ResultsFile;
import dev.tollgate.bench.result.RunResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare}: two runs, measurement by measurement; or how well more runs agree. */
@Command(
    name = "compare",
    description = {
      "Compares the second run with the first, measurement by measurement: times when both are of"
          + " one machine, ratios to the baselines otherwise.",
      "With more than two runs, shows how precise each is, and how many verdicts they contradict.",
      "Exit code 1 when a measurement of two runs changed beyond the threshold, or fails in the"
          + " second; or when two of several runs contradict each other."
    },
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  @Parameters(arity = "2..*", paramLabel = "RUN", description = "The directories of the runs.")
  private List<Path> directories;

  @Option(
      names = "--threshold",
      paramLabel = "PERCENT",
      converter = Converters.Share.class,
      defaultValue = "5%",
      description =
          "A measurement of two runs has changed when its whole interval is beyond this (default:"
              + " 5%%).")
  private double threshold;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try {
      return directories.size() == 2 ? compareTwo() : compareAll();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    } finally {
      spec.commandLine().getOut().flush();
    }
  }

  private int compareTwo() {
    Comparison comparison =
        Comparison.of(read(directories.getFirst()), read(directories.getLast()));
    spec.commandLine().getOut().print(TextReport.of(comparison, threshold));
    return comparison.hasChanges(threshold) ? 1 : 0;
  }

  private int compareAll() {
    List<RunResult> runs = directories.stream().map(this::read).toList();
    Agreement agreement = Agreement.of(runs);
    spec.commandLine()
        .getOut()
        .print(TextReport.of(directories.stream().map(Path::toString).toList(), runs, agreement));
    return agreement.verdicts() > 0 ? 1 : 0;
  }

  private RunResult read(Path directory) {
    try {
      return ResultsFile.read(directory);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
