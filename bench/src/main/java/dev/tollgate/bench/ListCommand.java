// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import dev.tollgate.Backend;
import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.question.Questions;
import dev.tollgate.bench.run.Fork;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code list}: what there is to run. */
@Command(
    name = "list",
    description = "Lists the questions with their measurements, and the backends.",
    mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.println("Backends, by technology and transfer mode");
    for (Technology technology : Technology.values()) {
      out.println();
      for (TransferMode mode : TransferMode.values()) {
        Stream.of(Backend.values())
            .filter(b -> b.technology() == technology && b.transferMode() == mode)
            .forEach(b -> out.printf(Locale.ROOT, "  %-22s %s%n", b, mode));
        technology
            .whyNot(mode)
            .filter(reason -> technology.isNative() && mode == TransferMode.CRITICAL)
            .ifPresent(
                reason ->
                    out.printf(
                        Locale.ROOT,
                        "  %-22s not possible: %s%n",
                        technology + "_" + mode,
                        reason));
      }
    }
    for (Question question : Questions.ALL) {
      out.printf(
          Locale.ROOT,
          "%n%s: %s Ratios are to %s. %s.%n",
          question.name(),
          question.asks(),
          question.baseline(),
          question.profiles().stream()
              .map(profile -> cost(question, profile))
              .collect(Collectors.joining("; ")));
      out.printf(Locale.ROOT, "%n  columns%n");
      for (Column column : question.columns()) {
        out.printf(Locale.ROOT, "    %-26s %s%n", column.name(), column.meaning());
      }
      out.printf(Locale.ROOT, "%n  rows%n");
      for (Settings row : question.rows()) {
        out.printf(
            Locale.ROOT,
            "    %-40s %s%n",
            row.row().name(),
            question.profiles().stream()
                .filter(profile -> isMeasured(question, row, profile))
                .map(Profile::toString)
                .collect(Collectors.joining(", ")));
      }
      Map<String, String> notPossible = question.notPossible();
      if (!notPossible.isEmpty()) {
        out.printf(Locale.ROOT, "%n  not possible%n");
        notPossible.forEach(
            (what, reason) -> out.printf(Locale.ROOT, "    %s, because %s%n", what, reason));
      }
    }
    out.flush();
    return 0;
  }

  private static boolean isMeasured(Question question, Settings row, Profile profile) {
    return question.measurements(profile).stream()
        .anyMatch(measurement -> measurement.row().equals(row.row()));
  }

  /** What a question takes in a profile. */
  private static String cost(Question question, Profile profile) {
    List<Measurement> measurements = question.measurements(profile);
    return String.format(
        Locale.ROOT,
        "%s: %,d measurements, at least %.0f s per round",
        profile,
        measurements.size(),
        profile.seconds(Fork.of(measurements).size(), measurements.size()));
  }
}
