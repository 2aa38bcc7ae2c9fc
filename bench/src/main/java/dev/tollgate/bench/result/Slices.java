// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import java.util.List;
import org.apache.commons.statistics.descriptive.Mean;

/** The slices of a column in one JVM. */
public final class Slices {

  /**
   * Other programs only ever slow a slice down, so the fastest slices are those on an undisturbed
   * machine, if enough of them agree. The script compare-statistics shows how much their mean and
   * other statistics vary from JVM to JVM.
   */
  private static final int FASTEST = 5;

  /** How much slower the slowest of the fastest may be than the fastest. */
  private static final double AGREE_WITHIN = 1.01;

  private Slices() {}

  /**
   * A slice.
   *
   * @param nanoseconds per operation, waiting for the garbage collector included
   * @param operations how many
   * @param collected whether a garbage collection began in it
   * @param collecting nanoseconds that the program waited for it
   */
  public record Slice(
      double nanoseconds, double operations, boolean collected, double collecting) {}

  /**
   * The time of an operation on an undisturbed machine: the mean of the five fastest slices without
   * a garbage collection, and to that what the collections of all slices add to an operation on
   * average. Where almost every slice has a collection, it is the {@link #mean}.
   *
   * @param slices at least one
   */
  public static double time(List<Slice> slices) {
    double[] fastest = fastest(slices);
    if (fastest.length < Math.min(FASTEST, slices.size())) {
      return mean(slices);
    }
    double collecting = slices.stream().mapToDouble(Slice::collecting).sum();
    return Mean.of(fastest).getAsDouble() + collecting / operations(slices);
  }

  /**
   * Whether the fastest slices are so near to each other that more slices would not change them
   * much.
   */
  public static boolean agree(List<Slice> slices) {
    double[] fastest = fastest(slices);
    return fastest.length < FASTEST || fastest[FASTEST - 1] <= AGREE_WITHIN * fastest[0];
  }

  private static double[] fastest(List<Slice> slices) {
    return slices.stream()
        .filter(slice -> !slice.collected)
        .mapToDouble(Slice::nanoseconds)
        .sorted()
        .limit(FASTEST)
        .toArray();
  }

  /**
   * The time of all slices over all operations. What an operation leaves for later, for a cleaner
   * or a finalizer, slows others down, now and then and for long; the fastest slices would leave
   * that out.
   *
   * @param slices at least one
   */
  public static double mean(List<Slice> slices) {
    return slices.stream().mapToDouble(slice -> slice.nanoseconds * slice.operations).sum()
        / operations(slices);
  }

  private static double operations(List<Slice> slices) {
    return slices.stream().mapToDouble(Slice::operations).sum();
  }
}
