// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.workload.KernelName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * What a kernel costs in one column, at all sizes that were measured of it.
 *
 * @param kernel the kernel
 * @param column the backend or control
 * @param bySize at least two sizes, none of which failed
 */
public record KernelCosts(KernelName kernel, Column column, TreeMap<Integer, Measured> bySize) {

  /** Two points make a line. */
  private static final int LEAST_SIZES = 2;

  /** All columns of all kernels that were measured at two sizes at least, in the run's order. */
  public static Map<KernelName, List<KernelCosts>> of(RunResult run) {
    Map<KernelName, Map<Column, TreeMap<Integer, Measured>>> found = new LinkedHashMap<>();
    for (Measured measurement : run.measurements()) {
      Optional<KernelName> kernel = KernelName.of(measurement.row());
      if (kernel.isPresent() && !measurement.isRepeat() && run.time(measurement).isPresent()) {
        found
            .computeIfAbsent(kernel.get(), k -> new LinkedHashMap<>())
            .computeIfAbsent(measurement.column(), c -> new TreeMap<>())
            .put(Math.toIntExact(measurement.row().size()), measurement);
      }
    }
    Map<KernelName, List<KernelCosts>> costs = new LinkedHashMap<>();
    found.forEach(
        (kernel, columns) -> {
          List<KernelCosts> ofKernel = new ArrayList<>();
          columns.forEach(
              (column, bySize) -> {
                if (bySize.size() >= LEAST_SIZES) {
                  ofKernel.add(new KernelCosts(kernel, column, bySize));
                }
              });
          if (!ofKernel.isEmpty()) {
            costs.put(kernel, ofKernel);
          }
        });
    return costs;
  }

  /** The times by work, as in {@link KernelName#work}. */
  public Curve curve(RunResult run) {
    return new Curve(
        bySize.entrySet().stream()
            .map(
                size ->
                    new Curve.Point(
                        kernel.work(size.getKey()), run.time(size.getValue()).orElseThrow()))
            .toList());
  }

  /**
   * Nanoseconds of a call that has nothing to do: where the line through the two smallest sizes
   * begins. Empty when it is not above 0 in every round: then nothing tells it from 0.
   */
  public Optional<Estimate> fixed() {
    return ofTheSmallest(Line::fixed);
  }

  /** Nanoseconds for each unit of work, by the same line; empty likewise. */
  public Optional<Estimate> perUnit() {
    return ofTheSmallest(Line::perUnit);
  }

  private Optional<Estimate> ofTheSmallest(ToDoubleFunction<Line> value) {
    int smallest = bySize.firstKey();
    int next = bySize.higherKey(smallest);
    double[] perRound =
        rounds(this).stream()
            .mapToDouble(
                round ->
                    value.applyAsDouble(
                        Line.through(
                            kernel.work(smallest),
                            time(smallest, round),
                            kernel.work(next),
                            time(next, round))))
            .toArray();
    return perRound.length == 0 || Arrays.stream(perRound).anyMatch(x -> x <= 0)
        ? Optional.empty()
        : Optional.of(Estimate.of(perRound));
  }

  /** {@code fixed + perUnit * work}. */
  private record Line(double fixed, double perUnit) {

    static Line through(double work1, double time1, double work2, double time2) {
      double perUnit = (time2 - time1) / (work2 - work1);
      return new Line(time1 - perUnit * work1, perUnit);
    }
  }

  /**
   * From which size on one column is faster than another.
   *
   * @param kind what can be said
   * @param size from which on, where that can be said
   * @param smallest of the sizes that were compared
   * @param largest of them
   */
  public record BreakEven(Kind kind, Optional<Estimate> size, int smallest, int largest) {

    /** What can be said. */
    public enum Kind {
      /** Faster at every size that was compared. */
      EVERYWHERE,
      /** Faster from a size on; at the largest size the 95 % interval excludes 1. */
      FROM,
      /** Not faster at the largest size. */
      NOT_AT_THE_LARGEST,
      /** None of these. */
      UNRESOLVED
    }
  }

  /**
   * From which size on this is faster than another column of the same kernel. In each round the
   * differences at two neighbouring sizes tell where in between the costs are equal, as both costs
   * are a line there; the interval is that of the rounds. At the sizes themselves verdicts decide.
   *
   * @return empty when they have not at least two sizes and a round in common
   */
  public Optional<BreakEven> breakEven(KernelCosts other) {
    List<Integer> sizes =
        bySize.keySet().stream().filter(other.bySize.keySet()::contains).sorted().toList();
    Set<Integer> rounds = rounds(this);
    rounds.retainAll(rounds(other));
    if (sizes.size() < LEAST_SIZES || rounds.isEmpty()) {
      return Optional.empty();
    }
    double[] equalAt = rounds.stream().mapToDouble(round -> equalAt(sizes, other, round)).toArray();
    boolean fasterEverywhere =
        sizes.stream().allMatch(size -> verdict(size, other, rounds) == Verdict.Kind.FASTER);
    boolean crosses = Arrays.stream(equalAt).allMatch(size -> size > 0 && Double.isFinite(size));
    BreakEven.Kind kind =
        switch (verdict(sizes.getLast(), other, rounds)) {
          case FASTER ->
              fasterEverywhere
                  ? BreakEven.Kind.EVERYWHERE
                  : crosses ? BreakEven.Kind.FROM : BreakEven.Kind.UNRESOLVED;
          case SLOWER, EQUAL -> BreakEven.Kind.NOT_AT_THE_LARGEST;
          case UNRESOLVED -> BreakEven.Kind.UNRESOLVED;
        };
    return Optional.of(
        new BreakEven(
            kind,
            kind == BreakEven.Kind.FROM ? Optional.of(Estimate.of(equalAt)) : Optional.empty(),
            sizes.getFirst(),
            sizes.getLast()));
  }

  private Verdict.Kind verdict(int size, KernelCosts other, Set<Integer> rounds) {
    return Verdict.of(
            Estimate.of(
                rounds.stream()
                    .mapToDouble(round -> time(size, round) / other.time(size, round))
                    .toArray()),
            rounds.size())
        .kind();
  }

  /** In one round: 0 when this is faster at every size, infinite when not at the largest. */
  private double equalAt(List<Integer> sizes, KernelCosts other, int round) {
    for (int i = sizes.size() - 1; i >= 0; i--) {
      double slower = time(sizes.get(i), round) - other.time(sizes.get(i), round);
      if (slower >= 0) {
        if (i == sizes.size() - 1) {
          return Double.POSITIVE_INFINITY;
        }
        int next = sizes.get(i + 1);
        double faster = other.time(next, round) - time(next, round);
        double from = kernel.work(sizes.get(i));
        return kernel.size(from + (kernel.work(next) - from) * slower / (slower + faster));
      }
    }
    return 0;
  }

  private double time(int size, int round) {
    return bySize.get(size).byRound().get(round);
  }

  /** Those that measured every size. */
  private static Set<Integer> rounds(KernelCosts costs) {
    Set<Integer> rounds = new TreeSet<>(costs.bySize.firstEntry().getValue().byRound().keySet());
    costs.bySize.values().forEach(measurement -> rounds.retainAll(measurement.byRound().keySet()));
    return rounds;
  }
}
