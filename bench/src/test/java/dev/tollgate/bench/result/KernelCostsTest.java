// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import static dev.tollgate.bench.result.Runs.kernel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.result.KernelCosts.BreakEven;
import dev.tollgate.bench.workload.KernelName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On costs of {@code fixed + perUnit * work}, of which it is known where they are equal. */
class KernelCostsTest {

  private static final int ROUNDS = 7;
  private static final List<Integer> SIZES = List.of(64, 256, 1024, 4096);

  /** What is measured is this, times the noise of the measurement's round. */
  private record Cost(String column, double fixed, double perUnit) {}

  private static KernelCosts[] measured(KernelName kernel, double noise, long seed, Cost... costs) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Measured> measurements = new ArrayList<>();
    for (Cost cost : costs) {
      for (int size : SIZES) {
        double[] rounds = new double[ROUNDS];
        Arrays.setAll(
            rounds,
            round ->
                (cost.fixed + cost.perUnit * kernel.work(size))
                    * Math.exp(noise * random.nextGaussian()));
        measurements.add(kernel(kernel, size, cost.column, rounds));
      }
    }
    return KernelCosts.of(Runs.of(measurements.toArray(Measured[]::new)))
        .get(kernel)
        .toArray(KernelCosts[]::new);
  }

  private static BreakEven breakEven(KernelCosts... cAndJava) {
    return cAndJava[0].breakEven(cAndJava[1]).orElseThrow();
  }

  /** Equal where 100 + work / 2 = 10 + work, at a work of 90. */
  @ParameterizedTest
  @EnumSource(
      value = KernelName.class,
      names = {"SUM", "ADD"})
  void withoutNoiseTheSizeIsExact(KernelName kernel) {
    BreakEven found =
        breakEven(measured(kernel, 0, 1, new Cost("C", 100, 0.5), new Cost("JAVA", 10, 1)));
    assertEquals(BreakEven.Kind.FROM, found.kind());
    Estimate size = found.size().orElseThrow();
    assertEquals(180, size.centre(), 1e-9);
    assertEquals(180, size.low(), 1e-9);
    assertEquals(180, size.high(), 1e-9);
  }

  /** Whatever the work of a size is: squares, cubes and logarithms of it. */
  @ParameterizedTest
  @EnumSource(
      value = KernelName.class,
      names = {"SUM", "LAPLACIAN", "MATMUL", "BISECT"})
  void theSizeIsThatOfTheWorkAtWhichCostsAreEqual(KernelName kernel) {
    double equal = kernel.work(700);
    BreakEven found =
        breakEven(measured(kernel, 0, 1, new Cost("C", equal + 1, 1), new Cost("JAVA", 1, 2)));
    assertEquals(700, found.size().orElseThrow().centre(), 1e-6);
  }

  /** In 200 runs: of intervals of 95 %, 190 are to be expected to. */
  @Test
  void withNoiseTheIntervalEnclosesTheSize() {
    long enclosed =
        IntStream.range(0, 200)
            .filter(
                seed ->
                    !breakEven(
                            measured(
                                KernelName.SUM,
                                0.01,
                                seed,
                                new Cost("C", 500, 0.5),
                                new Cost("JAVA", 10, 1)))
                        .size()
                        .orElseThrow()
                        .excludes(980))
            .count();
    assertTrue(enclosed >= 180, () -> enclosed + " of 200");
  }

  @Test
  void whatIsFasterAtEverySizeHasNoSize() {
    BreakEven found =
        breakEven(measured(KernelName.SUM, 0, 1, new Cost("C", 1, 0.5), new Cost("JAVA", 10, 1)));
    assertEquals(new BreakEven(BreakEven.Kind.EVERYWHERE, Optional.empty(), 64, 4096), found);
  }

  @Test
  void whatIsSlowerAtTheLargestSizeIsNotWorthItThere() {
    BreakEven found =
        breakEven(measured(KernelName.SUM, 0, 1, new Cost("C", 1, 2), new Cost("JAVA", 10, 1)));
    assertEquals(
        new BreakEven(BreakEven.Kind.NOT_AT_THE_LARGEST, Optional.empty(), 64, 4096), found);
  }

  @Test
  void equalCostsAreNotWorthIt() {
    BreakEven found =
        breakEven(measured(KernelName.SUM, 0, 1, new Cost("C", 10, 1), new Cost("JAVA", 10, 1)));
    assertEquals(BreakEven.Kind.NOT_AT_THE_LARGEST, found.kind());
  }

  @Test
  void roundsThatDisagreeResolveNothing() {
    BreakEven found =
        ofRounds(
            kernel(KernelName.SUM, 64, "C", 50, 50, 50),
            kernel(KernelName.SUM, 4096, "C", 90, 90, 110),
            kernel(KernelName.SUM, 64, "JAVA", 10, 10, 10),
            kernel(KernelName.SUM, 4096, "JAVA", 100, 100, 100));
    assertEquals(BreakEven.Kind.UNRESOLVED, found.kind());
  }

  @Test
  void fewRoundsThatAgreeByChanceResolveNothing() {
    BreakEven found =
        ofRounds(
            kernel(KernelName.SUM, 64, "C", 9, 5, 9.9),
            kernel(KernelName.SUM, 4096, "C", 60, 99, 30),
            kernel(KernelName.SUM, 64, "JAVA", 10, 10, 10),
            kernel(KernelName.SUM, 4096, "JAVA", 100, 100, 100));
    assertEquals(BreakEven.Kind.UNRESOLVED, found.kind());
  }

  @Test
  void oneRoundResolvesNothing() {
    BreakEven found =
        ofRounds(
            kernel(KernelName.SUM, 64, "C", 5),
            kernel(KernelName.SUM, 4096, "C", 50),
            kernel(KernelName.SUM, 64, "JAVA", 10),
            kernel(KernelName.SUM, 4096, "JAVA", 100));
    assertEquals(BreakEven.Kind.UNRESOLVED, found.kind());
  }

  @Test
  void onlySizesThatBothHaveAreCompared() {
    BreakEven found =
        ofRounds(
            kernel(KernelName.SUM, 8, "C", 1, 1),
            kernel(KernelName.SUM, 64, "C", 5, 5),
            kernel(KernelName.SUM, 4096, "C", 50, 50),
            kernel(KernelName.SUM, 64, "JAVA", 10, 10),
            kernel(KernelName.SUM, 4096, "JAVA", 100, 100));
    assertEquals(new BreakEven(BreakEven.Kind.EVERYWHERE, Optional.empty(), 64, 4096), found);
  }

  @Test
  void onlyTheLastTimeThatCostsAreEqualCounts() {
    BreakEven found =
        ofRounds(
            kernel(KernelName.SUM, 100, "C", 10, 10),
            kernel(KernelName.SUM, 200, "C", 30, 30),
            kernel(KernelName.SUM, 300, "C", 40, 40),
            kernel(KernelName.SUM, 100, "JAVA", 20, 20),
            kernel(KernelName.SUM, 200, "JAVA", 25, 25),
            kernel(KernelName.SUM, 300, "JAVA", 45, 45));
    assertEquals(250, found.size().orElseThrow().centre(), 1e-9);
  }

  private static BreakEven ofRounds(Measured... measurements) {
    return breakEven(
        KernelCosts.of(Runs.of(measurements)).get(KernelName.SUM).toArray(KernelCosts[]::new));
  }

  @Test
  void theLineThroughTheSmallestSizesTellsFixedCostAndCostPerUnit() {
    KernelCosts costs = measured(KernelName.SUM, 0, 1, new Cost("C", 100, 0.5))[0];
    assertEquals(100, costs.fixed().orElseThrow().centre(), 1e-9);
    assertEquals(0.5, costs.perUnit().orElseThrow().centre(), 1e-9);
  }

  @Test
  void aFixedCostThatNothingTellsFromNoneIsNotClaimed() {
    KernelCosts costs = measured(KernelName.SUM, 0, 1, new Cost("C", -1, 0.5))[0];
    assertEquals(Optional.empty(), costs.fixed());
  }

  @Test
  void oneSizeMakesNoLine() {
    assertEquals(Map.of(), KernelCosts.of(Runs.of(kernel(KernelName.SUM, 64, "C", 1, 2, 3))));
  }

  @Test
  void withoutARoundInCommonNothingIsCompared() {
    Measured late = Runs.kernel(KernelName.SUM, 4096, "JAVA", 4, 5);
    Measured inOtherRounds =
        new Measured(
            late.question(),
            late.row(),
            late.column(),
            List.of(new Measured.Sample(8, 4), new Measured.Sample(9, 5)),
            late.failures(),
            null,
            0);
    List<KernelCosts> costs =
        KernelCosts.of(
                Runs.of(
                    kernel(KernelName.SUM, 64, "C", 1, 2),
                    kernel(KernelName.SUM, 4096, "C", 3, 4),
                    kernel(KernelName.SUM, 64, "JAVA", 1, 2),
                    inOtherRounds))
            .get(KernelName.SUM);
    assertEquals(Optional.empty(), costs.get(0).breakEven(costs.get(1)));
  }
}
