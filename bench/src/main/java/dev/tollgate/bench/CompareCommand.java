// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import dev.tollgate.bench.report.TextReport;
import dev.tollgate.bench.result.Comparison;
import dev.tollgate.bench.result.ResultsFile;
import dev.tollgate.bench.result.RunResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare}: two runs, measurement by measurement. */
@Command(
    name = "compare",
    description = {
      "Compares the second run with the first, measurement by measurement: times when both are of"
          + " one machine, ratios to the baselines otherwise.",
      "Exit code 1 when a measurement changed beyond the threshold, or fails in the second run."
    },
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "A", description = "The directory of the first run.")
  private Path first;

  @Parameters(index = "1", paramLabel = "B", description = "The directory of the second run.")
  private Path second;

  @Option(
      names = "--threshold",
      paramLabel = "PERCENT",
      converter = Converters.Share.class,
      defaultValue = "5%",
      description =
          "A measurement has changed when its whole interval is beyond this (default: 5%%).")
  private double threshold;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Comparison comparison;
    try {
      comparison = Comparison.of(read(first), read(second));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(TextReport.of(comparison, threshold));
    out.flush();
    return comparison.hasChanges(threshold) ? 1 : 0;
  }

  private RunResult read(Path directory) {
    try {
      return ResultsFile.read(directory);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
