// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.workload;

import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Unit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The kernels, each with the inputs for checks and measurements. */
public enum KernelName {
  SUM(Unit.ELEMENTS, 1_000_000, 1, Workloads::sum),
  COUNT_MULTIPLES(Unit.ELEMENTS, 1_000_000, 1, Workloads::countMultiples),
  ADD(Unit.ELEMENTS, 1_000_000, 1, Workloads::add),
  MULTIPLY_ADD(Unit.ELEMENTS, 1_000_000, 1, Workloads::multiplyAdd),
  SECOND_DERIVATIVE(Unit.ELEMENTS, 1_000_000, 1, Workloads::secondDerivative),
  LAPLACIAN(Unit.ROWS_AND_COLUMNS, 1000, 2, Workloads::laplacian),
  JULIA(Unit.POINTS_A_SIDE, 1000, 2, Workloads::julia),
  RANDOM_FILL(Unit.ELEMENTS, 1_000_000, 1, Workloads::randomFill),
  TRANSPOSE_ADD(Unit.ROWS_AND_COLUMNS, 1000, 2, Workloads::transposeAdd),
  MATMUL(Unit.ROWS_AND_COLUMNS, 300, 2, Workloads::matmul),
  BISECT(Unit.ELEMENTS, 1_000_000, 1, Workloads::bisect);

  /**
   * The system property that holds the digest of the right answer; without it, the set-up of a
   * benchmark computes the answer in plain Java.
   */
  public static final String EXPECTED_PROPERTY = "tollgate.expected";

  private final Unit unit;
  private final int defaultSize;
  private final int dimensions;
  private final IntFunction<Workload> workload;

  KernelName(Unit unit, int defaultSize, int dimensions, IntFunction<Workload> workload) {
    this.unit = unit;
    this.defaultSize = defaultSize;
    this.dimensions = dimensions;
    this.workload = workload;
  }

  /** What a size counts. */
  public Unit unit() {
    return unit;
  }

  /** This kernel at a size, as a row. */
  public Row row(long size) {
    return Row.of(toString(), size, unit);
  }

  /** The kernel of a row that {@link #row} makes. */
  public static Optional<KernelName> of(Row row) {
    return Arrays.stream(values())
        .filter(kernel -> row.size() != null && kernel.row(row.size()).equals(row))
        .findAny();
  }

  /** The default size. */
  public int defaultSize() {
    return defaultSize;
  }

  /** How many elements its largest array has. */
  public long elements(int size) {
    return dimensions == 1 ? size : (long) size * size;
  }

  /**
   * The work at a size, to which its time is proportional apart from the cost of a call: elements,
   * the multiplications of {@code matmul}, or the steps of {@code bisect}.
   */
  public double work(double size) {
    return switch (this) {
      case MATMUL -> size * size * size;
      case BISECT -> Math.log(size + 1.0) / Math.log(2);
      default -> dimensions == 1 ? size : size * size;
    };
  }

  /** The size, possibly fractional, that takes so much {@link #work}. */
  public double size(double work) {
    return switch (this) {
      case MATMUL -> Math.cbrt(work);
      case BISECT -> Math.pow(2, work) - 1;
      default -> dimensions == 1 ? work : Math.sqrt(work);
    };
  }

  /** How many bytes it reads at least, each once. */
  public long bytesRead(int size) {
    return switch (this) {
      case RANDOM_FILL -> 0;
      case ADD, TRANSPOSE_ADD, MATMUL, JULIA -> 2 * elements(size) * Double.BYTES;
      case MULTIPLY_ADD -> 3 * elements(size) * Double.BYTES;
      default -> elements(size) * Double.BYTES;
    };
  }

  /** How many bytes it writes, but a result that is a number. */
  public long bytesWritten(int size) {
    return switch (this) {
      case SUM, COUNT_MULTIPLES, BISECT -> 0;
      case JULIA -> elements(size) * Integer.BYTES;
      default -> elements(size) * Double.BYTES;
    };
  }

  /**
   * How far a result may be from the kernel's where additions have another order, or a product is
   * rounded before it is added, relative to it: all inputs are positive, so each of the additions
   * and products of both results adds at most half a unit in the last place (Higham, Accuracy and
   * Stability of Numerical Algorithms, 2nd ed., 3.1 and 4.2). 0 where no kernel's result may.
   */
  public double within(int size) {
    return this == SUM || this == MATMUL ? 2 * (size + 1.0) * 0x1.0p-53 * 1.01 : 0;
  }

  /**
   * The inputs at one size, the same in every call.
   *
   * @throws ArithmeticException when the size is too large for arrays
   */
  public Workload workload(int size) {
    return workload.apply(size);
  }

  /** The name of its method in Java: {@code secondDerivative}. */
  public String method() {
    String[] words = toString().split("_", -1);
    return words[0]
        + Arrays.stream(words)
            .skip(1)
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
  }

  /** The name in C and in reports: {@code second_derivative}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
