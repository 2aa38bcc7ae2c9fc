// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.workload;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.purejava.JavaKernels;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The kernels, each with the inputs for checks and measurements. */
public enum KernelName {
  SUM(Unit.ELEMENTS, 1_000_000, 1, KernelName::sum),
  COUNT_MULTIPLES(Unit.ELEMENTS, 1_000_000, 1, KernelName::countMultiples),
  ADD(Unit.ELEMENTS, 1_000_000, 1, KernelName::add),
  MULTIPLY_ADD(Unit.ELEMENTS, 1_000_000, 1, KernelName::multiplyAdd),
  SECOND_DERIVATIVE(Unit.ELEMENTS, 1_000_000, 1, KernelName::secondDerivative),
  LAPLACIAN(Unit.ROWS_AND_COLUMNS, 1000, 2, KernelName::laplacian),
  JULIA(Unit.POINTS_A_SIDE, 1000, 2, KernelName::julia),
  RANDOM_FILL(Unit.ELEMENTS, 1_000_000, 1, KernelName::randomFill),
  TRANSPOSE_ADD(Unit.ROWS_AND_COLUMNS, 1000, 2, KernelName::transposeAdd),
  MATMUL(Unit.ROWS_AND_COLUMNS, 300, 2, KernelName::matmul),
  BISECT(Unit.ELEMENTS, 1_000_000, 1, KernelName::bisect);

  /**
   * The system property that holds the digest of the right answer; without it, the set-up of a
   * benchmark computes the answer in plain Java.
   */
  public static final String EXPECTED_PROPERTY = "tollgate.expected";

  /** The distance between samples, for the kernels that differentiate. */
  private static final double D = 0.1;

  private static final double C_RE = -0.62772;
  private static final double C_IM = -0.42193;
  private static final int MAX_ITERATIONS = 300;

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

  private static Workload sum(int n) {
    double[] a = uniform(n, 1);
    return new Workload(
        kernels -> Task.ofDouble(() -> kernels.sum(a)),
        (kernels, arena) -> {
          MemorySegment s = copy(arena, a);
          return Task.ofDouble(() -> kernels.sum(s));
        });
  }

  /** Random longs, divided by 3. */
  private static Workload countMultiples(int n) {
    long[] a = new SplittableRandom(1).longs(n).toArray();
    return new Workload(
        kernels -> Task.ofLong(() -> kernels.countMultiples(a, 3)),
        (kernels, arena) -> {
          MemorySegment s = AlignedMemory.segment(JAVA_LONG.byteSize() * n, arena);
          MemorySegment.copy(a, 0, s, JAVA_LONG, 0, n);
          return Task.ofLong(() -> kernels.countMultiples(s, 3));
        });
  }

  private static Workload add(int n) {
    double[] a = uniform(n, 1);
    double[] b = uniform(n, 2);
    double[] out = new double[n];
    return new Workload(
        kernels -> Task.writing(out, () -> kernels.add(a, b, out)),
        (kernels, arena) -> {
          MemorySegment sa = copy(arena, a);
          MemorySegment sb = copy(arena, b);
          MemorySegment to = copy(arena, out);
          return Task.writingDoubles(to, () -> kernels.add(sa, sb, to));
        });
  }

  private static Workload multiplyAdd(int n) {
    double[] a = uniform(n, 1);
    double[] b = uniform(n, 2);
    double[] c = uniform(n, 3);
    double[] out = new double[n];
    return new Workload(
        kernels -> Task.writing(out, () -> kernels.multiplyAdd(a, b, c, out)),
        (kernels, arena) -> {
          MemorySegment sa = copy(arena, a);
          MemorySegment sb = copy(arena, b);
          MemorySegment sc = copy(arena, c);
          MemorySegment to = copy(arena, out);
          return Task.writingDoubles(to, () -> kernels.multiplyAdd(sa, sb, sc, to));
        });
  }

  private static Workload secondDerivative(int n) {
    double[] f = uniform(n, 1);
    double[] out = new double[Math.max(n - 2, 0)];
    return new Workload(
        kernels -> Task.writing(out, () -> kernels.secondDerivative(f, D, out)),
        (kernels, arena) -> {
          MemorySegment s = copy(arena, f);
          MemorySegment to = copy(arena, out);
          return Task.writingDoubles(to, () -> kernels.secondDerivative(s, D, to));
        });
  }

  private static Workload laplacian(int side) {
    double[] f = uniform(square(side), 1);
    double[] out = new double[square(Math.max(side - 2, 0))];
    return new Workload(
        kernels -> Task.writing(out, () -> kernels.laplacian(f, side, side, D, D, out)),
        (kernels, arena) -> {
          MemorySegment s = copy(arena, f);
          MemorySegment to = copy(arena, out);
          return Task.writingDoubles(to, () -> kernels.laplacian(s, side, side, D, D, to));
        });
  }

  /**
   * A grid from −1.8 to 1.8 whose coordinates come from adding 3.6 / width again and again, row by
   * row from the top. At width 1000 these are the million points whose counts are known to add up
   * to 33,219,980.
   */
  private static Workload julia(int width) {
    square(width);
    double[] xs = line(-1.8, 3.6 / width, width);
    double[] ys = line(1.8, -3.6 / width, width);
    double[] re = new double[Math.multiplyExact(xs.length, ys.length)];
    double[] im = new double[re.length];
    for (int row = 0; row < ys.length; row++) {
      System.arraycopy(xs, 0, re, row * xs.length, xs.length);
      Arrays.fill(im, row * xs.length, (row + 1) * xs.length, ys[row]);
    }
    int[] counts = new int[re.length];
    return new Workload(
        kernels ->
            Task.writing(counts, () -> kernels.julia(re, im, C_RE, C_IM, MAX_ITERATIONS, counts)),
        (kernels, arena) -> {
          MemorySegment sre = copy(arena, re);
          MemorySegment sim = copy(arena, im);
          MemorySegment to = AlignedMemory.segment(JAVA_INT.byteSize() * counts.length, arena);
          return Task.writingInts(
              to, () -> kernels.julia(sre, sim, C_RE, C_IM, MAX_ITERATIONS, to));
        });
  }

  private static Workload randomFill(int n) {
    double[] out = new double[n];
    return new Workload(
        kernels -> Task.writing(out, () -> kernels.randomFill(out, 42)),
        (kernels, arena) -> {
          MemorySegment to = copy(arena, out);
          return Task.writingDoubles(to, () -> kernels.randomFill(to, 42));
        });
  }

  private static Workload transposeAdd(int side) {
    double[] a = uniform(square(side), 1);
    double[] b = uniform(square(side), 2);
    double[] out = new double[square(side)];
    return new Workload(
        kernels -> Task.writing(out, () -> kernels.transposeAdd(a, b, side, out)),
        (kernels, arena) -> {
          MemorySegment sa = copy(arena, a);
          MemorySegment sb = copy(arena, b);
          MemorySegment to = copy(arena, out);
          return Task.writingDoubles(to, () -> kernels.transposeAdd(sa, sb, side, to));
        });
  }

  private static Workload matmul(int side) {
    double[] a = uniform(square(side), 1);
    double[] b = uniform(square(side), 2);
    double[] out = new double[square(side)];
    return new Workload(
        kernels -> Task.writing(out, () -> kernels.matmul(a, b, side, side, side, out)),
        (kernels, arena) -> {
          MemorySegment sa = copy(arena, a);
          MemorySegment sb = copy(arena, b);
          MemorySegment to = copy(arena, out);
          return Task.writingDoubles(to, () -> kernels.matmul(sa, sb, side, side, side, to));
        });
  }

  /** A new key in each run, so that branch prediction cannot learn the path. */
  private static Workload bisect(int n) {
    double[] a = uniform(n, 1);
    Arrays.sort(a);
    return new Workload(
        kernels -> {
          DoubleSupplier keys = keys();
          return Task.ofLong(() -> kernels.bisect(a, keys.getAsDouble()));
        },
        (kernels, arena) -> {
          MemorySegment s = copy(arena, a);
          DoubleSupplier keys = keys();
          return Task.ofLong(() -> kernels.bisect(s, keys.getAsDouble()));
        });
  }

  private static DoubleSupplier keys() {
    SplittableRandom random = new SplittableRandom(7);
    return random::nextDouble;
  }

  private static double[] uniform(int n, long seed) {
    double[] a = new double[n];
    new JavaKernels().randomFill(a, seed);
    return a;
  }

  /** From one end until before the other, ±1.8; rounding may add one point. */
  private static double[] line(double from, double step, int width) {
    double[] line = new double[width + 1];
    int n = 0;
    for (double x = from; step > 0 ? x < 1.8 : x > -1.8; x += step) {
      line[n++] = x;
    }
    return Arrays.copyOf(line, n);
  }

  private static int square(int side) {
    return Math.multiplyExact(side, side);
  }

  private static MemorySegment copy(Arena arena, double[] a) {
    MemorySegment segment = AlignedMemory.segment(JAVA_DOUBLE.byteSize() * a.length, arena);
    MemorySegment.copy(a, 0, segment, JAVA_DOUBLE, 0, a.length);
    return segment;
  }
}
