// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import java.util.List;

/**
 * Whether runs of the same measurements say the same, pair by pair.
 *
 * @param runs how many
 * @param pairs of them
 * @param contradicting pairs in which one run claims what cannot be true if the other is right
 * @param verdicts that are contradicted, in all pairs
 */
public record Agreement(int runs, int pairs, int contradicting, long verdicts) {

  /**
   * Compares each run with each later one.
   *
   * @throws IllegalArgumentException when two of them cannot be compared
   */
  public static Agreement of(List<RunResult> runs) {
    int pairs = 0;
    int contradicting = 0;
    long verdicts = 0;
    for (int second = 1; second < runs.size(); second++) {
      for (int first = 0; first < second; first++) {
        long contradicted =
            Comparison.of(runs.get(first), runs.get(second)).changes().stream()
                .filter(Comparison.Change::isContradiction)
                .count();
        pairs++;
        contradicting += contradicted > 0 ? 1 : 0;
        verdicts += contradicted;
      }
    }
    return new Agreement(runs.size(), pairs, contradicting, verdicts);
  }
}
