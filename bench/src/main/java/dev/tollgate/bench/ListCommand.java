// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import dev.tollgate.Backend;
import dev.tollgate.TransferMode;
import dev.tollgate.Technology;
import dev.tollgate.bench.question.Cell;
import dev.tollgate.bench.question.Profile;
import dev.tollgate.bench.question.Question;
import dev.tollgate.bench.question.Questions;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
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
    description = "Lists the questions with their cells, and the backends.",
    mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.println("Backends, by technology and crossing");
    for (Technology technology : Technology.values()) {
      out.println();
      for (TransferMode crossing : TransferMode.values()) {
        Stream.of(Backend.values())
            .filter(b -> b.technology() == technology && b.transferMode() == crossing)
            .forEach(b -> out.printf(Locale.ROOT, "  %-22s %s%n", b, crossing));
        technology
            .whyNot(crossing)
            .filter(reason -> technology.isNative() && crossing == TransferMode.CRITICAL)
            .ifPresent(
                reason ->
                    out.printf(
                        Locale.ROOT,
                        "  %-22s not possible: %s%n",
                        technology + "_" + crossing,
                        reason));
      }
    }
    for (Question question : Questions.ALL) {
      out.printf(
          Locale.ROOT,
          "%n%s: %s Ratios are to %s. %s; %s.%n",
          question.name(),
          question.asks(),
          question.baseline(),
          cost(question, Profile.QUICK),
          cost(question, Profile.FULL));
      List<String> quick = question.cells(Profile.QUICK).stream().map(Cell::id).toList();
      Map<String, List<Cell>> rows =
          question.cells(Profile.FULL).stream()
              .collect(Collectors.groupingBy(Cell::row, LinkedHashMap::new, Collectors.toList()));
      rows.forEach(
          (row, cells) -> {
            boolean inQuick = cells.stream().anyMatch(cell -> quick.contains(cell.id()));
            out.printf(Locale.ROOT, "%n  %s (%s)%n", row, inQuick ? "quick, full" : "full");
            out.println("    " + cells.stream().map(Cell::column).collect(Collectors.joining(" ")));
          });
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

  /** What a question takes in a profile. */
  private static String cost(Question question, Profile profile) {
    int cells = question.cells(profile).size();
    return String.format(
        Locale.ROOT,
        "%s: %,d cells, at least %.0f s a round",
        profile,
        cells,
        cells * profile.secondsPerCell());
  }
}
