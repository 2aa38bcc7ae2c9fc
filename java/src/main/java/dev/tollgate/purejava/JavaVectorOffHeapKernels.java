// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.purejava;

import static dev.tollgate.purejava.JavaVectorKernels.COLS;
import static dev.tollgate.purejava.JavaVectorKernels.DEPTH;
import static dev.tollgate.purejava.JavaVectorKernels.DOUBLES;
import static dev.tollgate.purejava.JavaVectorKernels.LANES;
import static dev.tollgate.purejava.JavaVectorKernels.LONGS;
import static dev.tollgate.purejava.JavaVectorKernels.NARROW;
import static dev.tollgate.purejava.JavaVectorKernels.ROWS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;

/**
 * The kernels with the Vector API on memory segments, as {@link JavaVectorKernels} on arrays;
 * transpose_add is that of {@link JavaOffHeapKernels} at every size. Here the vectors are written
 * out, so the missing check for overlap that slows {@link JavaOffHeapKernels} does not matter.
 */
public final class JavaVectorOffHeapKernels extends JavaOffHeapKernels {

  /** Points that julia copies to arrays at a time: 20 KiB. */
  private static final int CHUNK = 1024;

  private static final ByteOrder NATIVE = ByteOrder.nativeOrder();

  @Override
  public double sum(MemorySegment a) {
    DoubleVector s0 = DoubleVector.zero(DOUBLES);
    DoubleVector s1 = s0;
    DoubleVector s2 = s0;
    DoubleVector s3 = s0;
    long n = doubles(a);
    long blocks = n - n % 8;
    long i = 0;
    for (; i < blocks; i += 8) {
      s0 = s0.add(load(a, i));
      if (LANES <= 4) {
        s1 = s1.add(load(a, i + LANES));
      }
      if (LANES == 2) {
        s2 = s2.add(load(a, i + 4));
        s3 = s3.add(load(a, i + 6));
      }
    }
    double[] s = new double[8];
    s0.intoArray(s, 0);
    if (LANES <= 4) {
      s1.intoArray(s, LANES);
    }
    if (LANES == 2) {
      s2.intoArray(s, 4);
      s3.intoArray(s, 6);
    }
    for (int k = 0; i < n; i++, k++) {
      s[k] += get(a, i);
    }
    return ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]));
  }

  @Override
  public long countMultiples(MemorySegment a, long divisor) {
    Multiples multiples = Multiples.of(divisor);
    long n = a.byteSize() / Long.BYTES;
    long blocks = LONGS.loopBound(n);
    long count = 0;
    long i = 0;
    for (; i < blocks; i += LANES) {
      LongVector x = LongVector.fromMemorySegment(LONGS, a, i * Long.BYTES, NATIVE);
      count += JavaVectorKernels.contained(x, multiples).trueCount();
    }
    for (; i < n; i++) {
      count += multiples.contains(a.getAtIndex(JAVA_LONG, i)) ? 1 : 0;
    }
    return count;
  }

  @Override
  public void add(MemorySegment a, MemorySegment b, MemorySegment out) {
    long n = doubles(out);
    long blocks = DOUBLES.loopBound(n);
    long i = 0;
    for (; i < blocks; i += LANES) {
      store(out, i, load(a, i).add(load(b, i)));
    }
    for (; i < n; i++) {
      set(out, i, get(a, i) + get(b, i));
    }
  }

  @Override
  public void multiplyAdd(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment out) {
    long n = doubles(out);
    long blocks = DOUBLES.loopBound(n);
    long i = 0;
    for (; i < blocks; i += LANES) {
      store(out, i, load(a, i).mul(load(b, i)).add(load(c, i)));
    }
    for (; i < n; i++) {
      set(out, i, get(a, i) * get(b, i) + get(c, i));
    }
  }

  @Override
  public void secondDerivative(MemorySegment f, double dx, MemorySegment out) {
    double inv = 1.0 / (dx * dx);
    long n = doubles(out);
    long blocks = DOUBLES.loopBound(n);
    long i = 0;
    for (; i < blocks; i += LANES) {
      store(out, i, load(f, i).sub(load(f, i + 1).mul(2.0)).add(load(f, i + 2)).mul(inv));
    }
    for (; i < n; i++) {
      set(out, i, ((get(f, i) - 2.0 * get(f, i + 1)) + get(f, i + 2)) * inv);
    }
  }

  @Override
  public void laplacian(
      MemorySegment f, long rows, long cols, double dx, double dy, MemorySegment out) {
    double ix = 1.0 / (dx * dx);
    double iy = 1.0 / (dy * dy);
    double c = 2.0 * (ix + iy);
    long blocks = cols < 2 ? 0 : NARROW.loopBound(cols - 2);
    for (long i = 1; i < rows - 1; i++) {
      long here = i * cols + 1;
      long to = (i - 1) * (cols - 2);
      long j = 0;
      for (; j < blocks; j += NARROW.length()) {
        DoubleVector vertical = narrow(f, here - cols + j).add(narrow(f, here + cols + j));
        DoubleVector horizontal = narrow(f, here + j - 1).add(narrow(f, here + j + 1));
        store(
            out, to + j, vertical.mul(ix).add(horizontal.mul(iy)).sub(narrow(f, here + j).mul(c)));
      }
      for (; j < cols - 2; j++) {
        set(
            out,
            to + j,
            (get(f, here - cols + j) + get(f, here + cols + j)) * ix
                + (get(f, here + j - 1) + get(f, here + j + 1)) * iy
                - get(f, here + j) * c);
      }
    }
  }

  /**
   * By way of arrays that stay in the first-level cache: to copy a point takes no time beside its
   * iterations.
   */
  @Override
  public void julia(
      MemorySegment re,
      MemorySegment im,
      double cRe,
      double cIm,
      int maxIterations,
      MemorySegment counts) {
    long n = doubles(re);
    double[] chunkRe = new double[CHUNK];
    double[] chunkIm = new double[CHUNK];
    int[] chunkCounts = new int[CHUNK];
    for (long i = 0; i < n; i += CHUNK) {
      int points = (int) Math.min(CHUNK, n - i);
      MemorySegment.copy(re, JAVA_DOUBLE, i * Double.BYTES, chunkRe, 0, points);
      MemorySegment.copy(im, JAVA_DOUBLE, i * Double.BYTES, chunkIm, 0, points);
      JavaVectorKernels.julia(chunkRe, chunkIm, points, cRe, cIm, maxIterations, chunkCounts);
      MemorySegment.copy(chunkCounts, 0, counts, JAVA_INT, i * Integer.BYTES, points);
    }
  }

  @Override
  public void randomFill(MemorySegment out, long seed) {
    LongVector state = JavaVectorKernels.firstStates(seed);
    long n = doubles(out);
    long blocks = DOUBLES.loopBound(n);
    long i = 0;
    for (; i < blocks; i += LANES) {
      store(out, i, JavaVectorKernels.uniform(state));
      state = state.add(LANES * SplitMix.STEP);
    }
    for (; i < n; i++) {
      set(out, i, SplitMix.uniform(seed + (i + 1) * SplitMix.STEP));
    }
  }

  @Override
  public void matmul(MemorySegment a, MemorySegment b, long m, long k, long n, MemorySegment out) {
    out.fill((byte) 0);
    long blocks = m - m % ROWS;
    MemorySegment panel = MemorySegment.ofArray(new double[(int) Math.min(DEPTH, k) * COLS]);
    MemorySegment edge = MemorySegment.ofArray(new double[ROWS * COLS]);
    for (long p = 0; p < k; p += DEPTH) {
      long depth = Math.min(DEPTH, k - p);
      for (long j = 0; j < n; j += COLS) {
        long cols = Math.min(COLS, n - j);
        move(b, p * n + j, n, panel, 0, COLS, depth, cols);
        for (long i = 0; i < blocks; i += ROWS) {
          if (cols == COLS) {
            addBlock(a, i * k + p, k, panel, depth, out, i * n + j, n);
          } else {
            move(out, i * n + j, n, edge, 0, COLS, ROWS, cols);
            addBlock(a, i * k + p, k, panel, depth, edge, 0, COLS);
            move(edge, 0, COLS, out, i * n + j, n, ROWS, cols);
          }
        }
      }
    }
    addLastRows(a, b, blocks, m, k, n, out);
  }

  private static void move(
      MemorySegment from,
      long i,
      long width,
      MemorySegment to,
      long j,
      long otherWidth,
      long rows,
      long cols) {
    for (long row = 0; row < rows; row++) {
      MemorySegment.copy(
          from,
          (i + row * width) * Double.BYTES,
          to,
          (j + row * otherWidth) * Double.BYTES,
          cols * Double.BYTES);
    }
  }

  private static void addBlock(
      MemorySegment a,
      long i,
      long k,
      MemorySegment panel,
      long depth,
      MemorySegment out,
      long to,
      long n) {
    DoubleVector s00 = load(out, to);
    DoubleVector s01 = load(out, to + LANES);
    DoubleVector s10 = load(out, to + n);
    DoubleVector s11 = load(out, to + n + LANES);
    DoubleVector s20 = load(out, to + 2 * n);
    DoubleVector s21 = load(out, to + 2 * n + LANES);
    DoubleVector s30 = load(out, to + 3 * n);
    DoubleVector s31 = load(out, to + 3 * n + LANES);
    for (long p = 0; p < depth; p++) {
      DoubleVector b0 = load(panel, p * COLS);
      DoubleVector b1 = load(panel, p * COLS + LANES);
      DoubleVector a0 = DoubleVector.broadcast(DOUBLES, get(a, i + p));
      DoubleVector a1 = DoubleVector.broadcast(DOUBLES, get(a, i + k + p));
      DoubleVector a2 = DoubleVector.broadcast(DOUBLES, get(a, i + 2 * k + p));
      DoubleVector a3 = DoubleVector.broadcast(DOUBLES, get(a, i + 3 * k + p));
      s00 = a0.fma(b0, s00);
      s01 = a0.fma(b1, s01);
      s10 = a1.fma(b0, s10);
      s11 = a1.fma(b1, s11);
      s20 = a2.fma(b0, s20);
      s21 = a2.fma(b1, s21);
      s30 = a3.fma(b0, s30);
      s31 = a3.fma(b1, s31);
    }
    store(out, to, s00);
    store(out, to + LANES, s01);
    store(out, to + n, s10);
    store(out, to + n + LANES, s11);
    store(out, to + 2 * n, s20);
    store(out, to + 2 * n + LANES, s21);
    store(out, to + 3 * n, s30);
    store(out, to + 3 * n + LANES, s31);
  }

  private static void addLastRows(
      MemorySegment a, MemorySegment b, long from, long to, long k, long n, MemorySegment out) {
    for (long i = from; i < to; i++) {
      for (long p = 0; p < k; p++) {
        double factor = get(a, i * k + p);
        for (long j = 0; j < n; j++) {
          set(out, i * n + j, Math.fma(factor, get(b, p * n + j), get(out, i * n + j)));
        }
      }
    }
  }

  private static DoubleVector load(MemorySegment segment, long index) {
    return DoubleVector.fromMemorySegment(DOUBLES, segment, index * Double.BYTES, NATIVE);
  }

  private static DoubleVector narrow(MemorySegment segment, long index) {
    return DoubleVector.fromMemorySegment(NARROW, segment, index * Double.BYTES, NATIVE);
  }

  private static void store(MemorySegment segment, long index, DoubleVector vector) {
    vector.intoMemorySegment(segment, index * Double.BYTES, NATIVE);
  }
}
