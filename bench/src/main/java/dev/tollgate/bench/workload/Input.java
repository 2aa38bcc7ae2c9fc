// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.workload;

import static java.util.Objects.requireNonNull;

/**
 * An argument of a kernel, for what does not implement {@link dev.tollgate.kernels.Kernels}.
 *
 * @param value a {@code double[]}, a {@code long[]} or a {@link Number}
 * @param columns of the matrix that an array is, row by row; 0 where it is none
 */
public record Input(Object value, int columns) {

  public Input {
    requireNonNull(value, "value");
  }

  /** A number, or an array that is no matrix. */
  public static Input of(Object value) {
    return new Input(value, 0);
  }

  /** The array. */
  public double[] doubles() {
    return (double[]) value;
  }

  /** The array. */
  public long[] longs() {
    return (long[]) value;
  }

  /** The number. */
  public double number() {
    return ((Number) value).doubleValue();
  }
}
