// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Use;
import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a run says of a use.
 *
 * @param fastest the fastest candidate, and those that no verdict separates from it
 * @param nextBest the fastest of the others
 * @param slowdown the time of the next best over that of the fastest
 */
record Answer(List<Measured> fastest, Optional<Measured> nextBest, Optional<Estimate> slowdown) {

  /** Empty when no candidate was measured at least twice: then there is no interval. */
  static Optional<Answer> of(Question question, Use use, RunResult run) {
    List<Measured> candidates =
        run.measurements().stream()
            .filter(
                measurement ->
                    measurement.is(question.name(), use.row())
                        && !measurement.isRepeat()
                        && use.isCandidate().test(measurement.column())
                        && measurement.samples().size() > 1
                        && run.time(measurement).isPresent())
            .sorted(
                Comparator.comparingDouble(
                    measurement -> run.time(measurement).orElseThrow().centre()))
            .toList();
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Measured fastest = candidates.getFirst();
    Map<Boolean, List<Measured>> bySlower =
        candidates.stream()
            .collect(Collectors.partitioningBy(candidate -> isSlower(run, candidate, fastest)));
    Optional<Measured> next = bySlower.get(true).stream().findFirst();
    return Optional.of(
        new Answer(
            bySlower.get(false),
            next,
            next.flatMap(candidate -> run.verdict(candidate, fastest)).map(Verdict::ratio)));
  }

  private static boolean isSlower(RunResult run, Measured measurement, Measured than) {
    return run.verdict(measurement, than)
        .filter(verdict -> verdict.kind() == Verdict.Kind.SLOWER)
        .isPresent();
  }
}
