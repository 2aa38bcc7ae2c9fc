// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.workload;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tollgate.purejava.JavaKernels;
import dev.tollgate.purejava.JavaOffHeapKernels;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/** The inputs of each kernel at a size, for {@link KernelName}. */
final class Workloads {

  /** The distance between samples, for the kernels that differentiate. */
  private static final double D = 0.1;

  private static final long DIVISOR = 3;
  private static final long SEED = 42;
  private static final double C_RE = -0.62772;
  private static final double C_IM = -0.42193;
  private static final int MAX_ITERATIONS = 300;

  private Workloads() {}

  static Workload sum(int n) {
    return new Workload(
        () -> List.of(Input.of(uniform(n, 1))),
        kernels -> {
          double[] a = uniform(n, 1);
          return Task.ofDouble(() -> kernels.sum(a));
        },
        (kernels, arena) -> {
          MemorySegment a = uniform(n, 1, arena);
          return Task.ofDouble(() -> kernels.sum(a));
        });
  }

  /** Random longs, divided by 3. */
  static Workload countMultiples(int n) {
    return new Workload(
        () -> List.of(Input.of(longs(n)), Input.of(DIVISOR)),
        kernels -> {
          long[] a = longs(n);
          return Task.ofLong(() -> kernels.countMultiples(a, DIVISOR));
        },
        (kernels, arena) -> {
          MemorySegment a = AlignedMemory.segment(JAVA_LONG.byteSize() * n, arena);
          MemorySegment.copy(longs(n), 0, a, JAVA_LONG, 0, n);
          return Task.ofLong(() -> kernels.countMultiples(a, DIVISOR));
        });
  }

  static Workload add(int n) {
    return new Workload(
        () -> List.of(Input.of(uniform(n, 1)), Input.of(uniform(n, 2))),
        kernels -> {
          double[] a = uniform(n, 1);
          double[] b = uniform(n, 2);
          double[] out = new double[n];
          return Task.writing(out, () -> kernels.add(a, b, out));
        },
        (kernels, arena) -> {
          MemorySegment a = uniform(n, 1, arena);
          MemorySegment b = uniform(n, 2, arena);
          MemorySegment out = doubles(n, arena);
          return Task.writingDoubles(out, () -> kernels.add(a, b, out));
        });
  }

  static Workload multiplyAdd(int n) {
    return new Workload(
        () -> List.of(Input.of(uniform(n, 1)), Input.of(uniform(n, 2)), Input.of(uniform(n, 3))),
        kernels -> {
          double[] a = uniform(n, 1);
          double[] b = uniform(n, 2);
          double[] c = uniform(n, 3);
          double[] out = new double[n];
          return Task.writing(out, () -> kernels.multiplyAdd(a, b, c, out));
        },
        (kernels, arena) -> {
          MemorySegment a = uniform(n, 1, arena);
          MemorySegment b = uniform(n, 2, arena);
          MemorySegment c = uniform(n, 3, arena);
          MemorySegment out = doubles(n, arena);
          return Task.writingDoubles(out, () -> kernels.multiplyAdd(a, b, c, out));
        });
  }

  static Workload secondDerivative(int n) {
    int inner = Math.max(n - 2, 0);
    return new Workload(
        () -> List.of(Input.of(uniform(n, 1)), Input.of(D)),
        kernels -> {
          double[] f = uniform(n, 1);
          double[] out = new double[inner];
          return Task.writing(out, () -> kernels.secondDerivative(f, D, out));
        },
        (kernels, arena) -> {
          MemorySegment f = uniform(n, 1, arena);
          MemorySegment out = doubles(inner, arena);
          return Task.writingDoubles(out, () -> kernels.secondDerivative(f, D, out));
        });
  }

  static Workload laplacian(int side) {
    int points = square(side);
    int inner = square(Math.max(side - 2, 0));
    return new Workload(
        () -> List.of(new Input(uniform(points, 1), side), Input.of(D), Input.of(D)),
        kernels -> {
          double[] f = uniform(points, 1);
          double[] out = new double[inner];
          return Task.writing(out, () -> kernels.laplacian(f, side, side, D, D, out));
        },
        (kernels, arena) -> {
          MemorySegment f = uniform(points, 1, arena);
          MemorySegment out = doubles(inner, arena);
          return Task.writingDoubles(out, () -> kernels.laplacian(f, side, side, D, D, out));
        });
  }

  /**
   * A grid from −1.8 to 1.8 whose coordinates come from adding 3.6 / width again and again, row by
   * row from the top. At width 1000 these are the million points whose counts are known to add up
   * to 33,219,980.
   */
  static Workload julia(int width) {
    square(width);
    double[] xs = line(-1.8, 3.6 / width, width);
    double[] ys = line(1.8, -3.6 / width, width);
    int points = Math.multiplyExact(xs.length, ys.length);
    return new Workload(
        () ->
            List.of(
                Input.of(everyRow(xs, ys.length)),
                Input.of(everyColumn(ys, xs.length)),
                Input.of(C_RE),
                Input.of(C_IM),
                Input.of(MAX_ITERATIONS)),
        kernels -> {
          double[] re = everyRow(xs, ys.length);
          double[] im = everyColumn(ys, xs.length);
          int[] counts = new int[points];
          return Task.writing(
              counts, () -> kernels.julia(re, im, C_RE, C_IM, MAX_ITERATIONS, counts));
        },
        (kernels, arena) -> {
          MemorySegment re = copy(everyRow(xs, ys.length), arena);
          MemorySegment im = copy(everyColumn(ys, xs.length), arena);
          MemorySegment counts = AlignedMemory.segment(JAVA_INT.byteSize() * points, arena);
          return Task.writingInts(
              counts, () -> kernels.julia(re, im, C_RE, C_IM, MAX_ITERATIONS, counts));
        });
  }

  static Workload randomFill(int n) {
    return new Workload(
        () -> List.of(Input.of(SEED)),
        kernels -> {
          double[] out = new double[n];
          return Task.writing(out, () -> kernels.randomFill(out, SEED));
        },
        (kernels, arena) -> {
          MemorySegment out = doubles(n, arena);
          return Task.writingDoubles(out, () -> kernels.randomFill(out, SEED));
        });
  }

  static Workload transposeAdd(int side) {
    int elements = square(side);
    return new Workload(
        () -> List.of(new Input(uniform(elements, 1), side), new Input(uniform(elements, 2), side)),
        kernels -> {
          double[] a = uniform(elements, 1);
          double[] b = uniform(elements, 2);
          double[] out = new double[elements];
          return Task.writing(out, () -> kernels.transposeAdd(a, b, side, out));
        },
        (kernels, arena) -> {
          MemorySegment a = uniform(elements, 1, arena);
          MemorySegment b = uniform(elements, 2, arena);
          MemorySegment out = doubles(elements, arena);
          return Task.writingDoubles(out, () -> kernels.transposeAdd(a, b, side, out));
        });
  }

  static Workload matmul(int side) {
    int elements = square(side);
    return new Workload(
        () -> List.of(new Input(uniform(elements, 1), side), new Input(uniform(elements, 2), side)),
        kernels -> {
          double[] a = uniform(elements, 1);
          double[] b = uniform(elements, 2);
          double[] out = new double[elements];
          return Task.writing(out, () -> kernels.matmul(a, b, side, side, side, out));
        },
        (kernels, arena) -> {
          MemorySegment a = uniform(elements, 1, arena);
          MemorySegment b = uniform(elements, 2, arena);
          MemorySegment out = doubles(elements, arena);
          return Task.writingDoubles(out, () -> kernels.matmul(a, b, side, side, side, out));
        });
  }

  /** A new key in each run, so that branch prediction cannot learn the path. */
  static Workload bisect(int n) {
    return new Workload(
        () -> List.of(Input.of(sorted(n))),
        kernels -> {
          double[] a = sorted(n);
          DoubleSupplier keys = keys();
          return Task.ofLong(() -> kernels.bisect(a, keys.getAsDouble()));
        },
        (kernels, arena) -> {
          MemorySegment a = copy(sorted(n), arena);
          DoubleSupplier keys = keys();
          return Task.ofLong(() -> kernels.bisect(a, keys.getAsDouble()));
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

  private static MemorySegment uniform(int n, long seed, Arena arena) {
    MemorySegment a = doubles(n, arena);
    new JavaOffHeapKernels().randomFill(a, seed);
    return a;
  }

  private static MemorySegment doubles(int n, Arena arena) {
    return AlignedMemory.segment(JAVA_DOUBLE.byteSize() * n, arena);
  }

  private static double[] sorted(int n) {
    double[] a = uniform(n, 1);
    Arrays.sort(a);
    return a;
  }

  private static long[] longs(int n) {
    return new SplittableRandom(1).longs(n).toArray();
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

  /** Rows that are all the same. */
  private static double[] everyRow(double[] row, int rows) {
    double[] grid = new double[row.length * rows];
    for (int i = 0; i < rows; i++) {
      System.arraycopy(row, 0, grid, i * row.length, row.length);
    }
    return grid;
  }

  /** Columns that are all the same. */
  private static double[] everyColumn(double[] column, int columns) {
    double[] grid = new double[column.length * columns];
    for (int i = 0; i < column.length; i++) {
      Arrays.fill(grid, i * columns, (i + 1) * columns, column[i]);
    }
    return grid;
  }

  private static int square(int side) {
    return Math.multiplyExact(side, side);
  }

  private static MemorySegment copy(double[] a, Arena arena) {
    MemorySegment segment = doubles(a.length, arena);
    MemorySegment.copy(a, 0, segment, JAVA_DOUBLE, 0, a.length);
    return segment;
  }
}
