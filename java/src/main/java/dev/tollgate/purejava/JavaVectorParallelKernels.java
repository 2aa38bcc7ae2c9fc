// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.purejava;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.LongAdder;

/**
 * The kernels with the Vector API by several threads. A piece of an array is a segment, on which
 * {@link JavaVectorOffHeapKernels} work; rows of a matrix are rows of the array.
 */
public final class JavaVectorParallelKernels extends JavaParallelKernels {

  private final JavaVectorOffHeapKernels vector = new JavaVectorOffHeapKernels();

  /**
   * Kernels by so many threads.
   *
   * @param threads at least 1
   * @throws IllegalArgumentException when it is less
   */
  public JavaVectorParallelKernels(int threads) {
    super(threads);
  }

  @Override
  double sum(double[] a, int from, int n) {
    return vector.sum(part(a, from, from + n));
  }

  @Override
  public long countMultiples(long[] a, long divisor) {
    MemorySegment all = MemorySegment.ofArray(a);
    LongAdder count = new LongAdder();
    pieces()
        .of(
            a.length,
            Pieces.LINES,
            (from, to) ->
                count.add(
                    vector.countMultiples(
                        all.asSlice((long) from * Long.BYTES, (long) (to - from) * Long.BYTES),
                        divisor)));
    return count.sum();
  }

  @Override
  public void add(double[] a, double[] b, double[] out) {
    pieces()
        .of(
            out.length,
            Pieces.LINES,
            (from, to) -> vector.add(part(a, from, to), part(b, from, to), part(out, from, to)));
  }

  @Override
  public void multiplyAdd(double[] a, double[] b, double[] c, double[] out) {
    pieces()
        .of(
            out.length,
            Pieces.LINES,
            (from, to) ->
                vector.multiplyAdd(
                    part(a, from, to), part(b, from, to), part(c, from, to), part(out, from, to)));
  }

  @Override
  public void secondDerivative(double[] f, double dx, double[] out) {
    pieces()
        .of(
            out.length,
            Pieces.LINES,
            (from, to) -> vector.secondDerivative(part(f, from, to + 2), dx, part(out, from, to)));
  }

  @Override
  public void laplacian(double[] f, int rows, int cols, double dx, double dy, double[] out) {
    int inner = cols - 2;
    pieces()
        .of(
            Math.max(rows - 2, 0),
            1,
            (from, to) ->
                vector.laplacian(
                    part(f, from * cols, (to + 2) * cols),
                    to - from + 2L,
                    cols,
                    dx,
                    dy,
                    part(out, from * inner, to * inner)));
  }

  @Override
  public void julia(
      double[] re, double[] im, double cRe, double cIm, int maxIterations, int[] counts) {
    MemorySegment to = MemorySegment.ofArray(counts);
    pieces()
        .of(
            counts.length,
            Pieces.LINES,
            (from, end) ->
                vector.julia(
                    part(re, from, end),
                    part(im, from, end),
                    cRe,
                    cIm,
                    maxIterations,
                    to.asSlice((long) from * Integer.BYTES, (long) (end - from) * Integer.BYTES)));
  }

  @Override
  public void randomFill(double[] out, long seed) {
    pieces()
        .of(
            out.length,
            Pieces.LINES,
            (from, to) -> vector.randomFill(part(out, from, to), seed + from * SplitMix.STEP));
  }

  @Override
  public void transposeAdd(double[] a, double[] b, int n, double[] out) {
    pieces()
        .of(
            n,
            JavaKernels.TILE,
            (from, to) -> JavaVectorKernels.transposeAddRows(a, b, n, from, to, out));
  }

  @Override
  public void matmul(double[] a, double[] b, int m, int k, int n, double[] out) {
    pieces()
        .of(
            m,
            JavaVectorKernels.ROWS,
            (from, to) -> JavaVectorKernels.matmulRows(a, b, from, to, k, n, out));
  }

  private static MemorySegment part(double[] a, int from, int to) {
    return MemorySegment.ofArray(a)
        .asSlice((long) from * Double.BYTES, (long) (to - from) * Double.BYTES);
  }
}
