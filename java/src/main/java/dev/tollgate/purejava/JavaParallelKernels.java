// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.purejava;

import dev.tollgate.kernels.Kernels;
import java.util.concurrent.atomic.LongAdder;

/**
 * {@link JavaKernels} by several threads: each array is cut into pieces, for which a parallel
 * stream calls the same loops.
 *
 * <p>{@code sum} has an order of its own, that of {@code tg_sum_parallel}, which does not depend on
 * the number of threads. The other results are those of one thread to the bit.
 */
public class JavaParallelKernels implements Kernels {

  /** Of the parts of a sum; tollgate.h has the same. */
  private static final int PARTS = 512;

  private static final int RUNNING_SUMS = 8;

  private final Kernels plain = new JavaKernels();
  private final Pieces pieces;

  /**
   * Kernels by so many threads.
   *
   * @param threads at least 1
   * @throws IllegalArgumentException when it is less
   */
  public JavaParallelKernels(int threads) {
    this.pieces = new Pieces(threads);
  }

  final Pieces pieces() {
    return pieces;
  }

  @Override
  public double sum(double[] a) {
    int length = Math.ceilDiv(a.length, PARTS * RUNNING_SUMS) * RUNNING_SUMS;
    double[] sums = new double[PARTS];
    if (length > 0) {
      pieces.of(
          Math.ceilDiv(a.length, length),
          1,
          (from, to) -> {
            for (int part = from; part < to; part++) {
              int begin = part * length;
              sums[part] = sum(a, begin, Math.min(a.length - begin, length));
            }
          });
    }
    return plain.sum(sums);
  }

  /** The sum of some elements, in the order of {@link Kernels#sum}. */
  double sum(double[] a, int from, int n) {
    return JavaKernels.sum(a, from, n);
  }

  @Override
  public long countMultiples(long[] a, long divisor) {
    Multiples multiples = Multiples.of(divisor);
    LongAdder count = new LongAdder();
    pieces.of(
        a.length,
        Pieces.LINES,
        (from, to) -> {
          long found = 0;
          for (int i = from; i < to; i++) {
            found += multiples.contains(a[i]) ? 1 : 0;
          }
          count.add(found);
        });
    return count.sum();
  }

  @Override
  public void add(double[] a, double[] b, double[] out) {
    pieces.of(
        out.length,
        Pieces.LINES,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            out[i] = a[i] + b[i];
          }
        });
  }

  @Override
  public void multiplyAdd(double[] a, double[] b, double[] c, double[] out) {
    pieces.of(
        out.length,
        Pieces.LINES,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            out[i] = a[i] * b[i] + c[i];
          }
        });
  }

  @Override
  public void secondDerivative(double[] f, double dx, double[] out) {
    double inv = 1.0 / (dx * dx);
    pieces.of(
        out.length,
        Pieces.LINES,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            out[i] = ((f[i] - 2.0 * f[i + 1]) + f[i + 2]) * inv;
          }
        });
  }

  @Override
  public void laplacian(double[] f, int rows, int cols, double dx, double dy, double[] out) {
    pieces.of(
        Math.max(rows - 2, 0),
        1,
        (from, to) -> JavaKernels.laplacianRows(f, from, to, cols, dx, dy, out));
  }

  @Override
  public void julia(
      double[] re, double[] im, double cRe, double cIm, int maxIterations, int[] counts) {
    pieces.of(
        counts.length,
        Pieces.LINES,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            counts[i] = JavaKernels.iterations(re[i], im[i], cRe, cIm, maxIterations);
          }
        });
  }

  @Override
  public void randomFill(double[] out, long seed) {
    pieces.of(
        out.length,
        Pieces.LINES,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            out[i] = SplitMix.uniform(seed + (i + 1) * SplitMix.STEP);
          }
        });
  }

  @Override
  public void transposeAdd(double[] a, double[] b, int n, double[] out) {
    pieces.of(
        n, JavaKernels.TILE, (from, to) -> JavaKernels.transposeAddRows(a, b, n, from, to, out));
  }

  @Override
  public void matmul(double[] a, double[] b, int m, int k, int n, double[] out) {
    pieces.of(m, 1, (from, to) -> JavaKernels.matmulRows(a, b, from, to, k, n, out));
  }

  /** By the calling thread: each step depends on the one before. */
  @Override
  public long bisect(double[] a, double key) {
    return plain.bisect(a, key);
  }
}
