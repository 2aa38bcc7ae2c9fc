// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.descriptive.Quantile;

/** The slices of a column in one JVM. */
public final class Slices {

  /**
   * Other programs only ever slow a slice down, so a low quantile is the time on an undisturbed
   * machine, as long as one slice in ten is undisturbed. The script compare-statistics shows how
   * much it and others vary from JVM to JVM.
   */
  private static final double UNDISTURBED = 0.1;

  /** Of fewer slices without a collection nothing can be said. */
  private static final int LEAST = 5;

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
   * The time of an operation on an undisturbed machine: a low quantile of the slices without a
   * garbage collection, and to that what the collections of all slices add to an operation on
   * average. Where almost every slice has a collection, it is the {@link #mean}.
   *
   * @param slices at least one
   */
  public static double time(List<Slice> slices) {
    double[] clean =
        slices.stream().filter(slice -> !slice.collected).mapToDouble(Slice::nanoseconds).toArray();
    if (clean.length < Math.min(LEAST, slices.size())) {
      return mean(slices);
    }
    double collecting = slices.stream().mapToDouble(Slice::collecting).sum();
    return quantile(clean) + collecting / operations(slices);
  }

  /**
   * The time of all slices over all operations. What an operation leaves for later, for a cleaner
   * or a finalizer, slows others down, now and then and for long; a quantile would leave that out.
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

  private static double quantile(double... values) {
    Arrays.sort(values);
    return Quantile.withDefaults().evaluate(values, UNDISTURBED);
  }
}
