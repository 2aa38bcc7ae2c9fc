// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.purejava;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tollgate.kernels.OffHeapKernels;
import java.lang.foreign.MemorySegment;

/**
 * Plain loops over memory segments.
 *
 * <p>C2 of JDK 25 does not vectorise a loop that reads one segment and writes another: it cannot
 * prove at compile time that they do not overlap, and checks it at run time only from JDK 26 on
 * (JDK-8324751). Where this class loses to {@link JavaKernels}, that is the reason, and not
 * off-heap memory. The bounds of the loops are locals because {@code byteSize()} is not moved out
 * of a loop's condition.
 */
public class JavaOffHeapKernels implements OffHeapKernels {

  @Override
  public double sum(MemorySegment a) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    double s4 = 0;
    double s5 = 0;
    double s6 = 0;
    double s7 = 0;
    long n = doubles(a);
    long blocks = n - n % 8;
    long i = 0;
    for (; i < blocks; i += 8) {
      s0 += get(a, i);
      s1 += get(a, i + 1);
      s2 += get(a, i + 2);
      s3 += get(a, i + 3);
      s4 += get(a, i + 4);
      s5 += get(a, i + 5);
      s6 += get(a, i + 6);
      s7 += get(a, i + 7);
    }
    long left = n - i;
    s0 += left > 0 ? get(a, i) : 0;
    s1 += left > 1 ? get(a, i + 1) : 0;
    s2 += left > 2 ? get(a, i + 2) : 0;
    s3 += left > 3 ? get(a, i + 3) : 0;
    s4 += left > 4 ? get(a, i + 4) : 0;
    s5 += left > 5 ? get(a, i + 5) : 0;
    s6 += left > 6 ? get(a, i + 6) : 0;
    return ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7));
  }

  @Override
  public long countMultiples(MemorySegment a, long divisor) {
    Multiples multiples = Multiples.of(divisor);
    long n = a.byteSize() / Long.BYTES;
    long count = 0;
    for (long i = 0; i < n; i++) {
      count += multiples.contains(a.getAtIndex(JAVA_LONG, i)) ? 1 : 0;
    }
    return count;
  }

  @Override
  public void add(MemorySegment a, MemorySegment b, MemorySegment out) {
    long n = doubles(out);
    for (long i = 0; i < n; i++) {
      set(out, i, get(a, i) + get(b, i));
    }
  }

  @Override
  public void multiplyAdd(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment out) {
    long n = doubles(out);
    for (long i = 0; i < n; i++) {
      set(out, i, get(a, i) * get(b, i) + get(c, i));
    }
  }

  @Override
  public void secondDerivative(MemorySegment f, double dx, MemorySegment out) {
    double inv = 1.0 / (dx * dx);
    long n = doubles(out);
    for (long i = 0; i < n; i++) {
      set(out, i, ((get(f, i) - 2.0 * get(f, i + 1)) + get(f, i + 2)) * inv);
    }
  }

  @Override
  public void laplacian(
      MemorySegment f, long rows, long cols, double dx, double dy, MemorySegment out) {
    double ix = 1.0 / (dx * dx);
    double iy = 1.0 / (dy * dy);
    double c = 2.0 * (ix + iy);
    for (long i = 1; i < rows - 1; i++) {
      long here = i * cols;
      long to = (i - 1) * (cols - 2) - 1;
      for (long j = 1; j < cols - 1; j++) {
        set(
            out,
            to + j,
            (get(f, here - cols + j) + get(f, here + cols + j)) * ix
                + (get(f, here + j - 1) + get(f, here + j + 1)) * iy
                - get(f, here + j) * c);
      }
    }
  }

  @Override
  public void julia(
      MemorySegment re,
      MemorySegment im,
      double cRe,
      double cIm,
      int maxIterations,
      MemorySegment counts) {
    long n = doubles(re);
    for (long i = 0; i < n; i++) {
      counts.setAtIndex(
          JAVA_INT, i, JavaKernels.iterations(get(re, i), get(im, i), cRe, cIm, maxIterations));
    }
  }

  @Override
  public void randomFill(MemorySegment out, long seed) {
    long n = doubles(out);
    for (long i = 0; i < n; i++) {
      set(out, i, SplitMix.uniform(seed + (i + 1) * SplitMix.STEP));
    }
  }

  @Override
  public void transposeAdd(MemorySegment a, MemorySegment b, long n, MemorySegment out) {
    for (long i0 = 0; i0 < n; i0 += JavaKernels.TILE) {
      long i1 = Math.min(i0 + JavaKernels.TILE, n);
      for (long j0 = 0; j0 < n; j0 += JavaKernels.TILE) {
        long j1 = Math.min(j0 + JavaKernels.TILE, n);
        for (long i = i0; i < i1; i++) {
          for (long j = j0; j < j1; j++) {
            set(out, i * n + j, get(a, i * n + j) + get(b, j * n + i));
          }
        }
      }
    }
  }

  @Override
  public void matmul(MemorySegment a, MemorySegment b, long m, long k, long n, MemorySegment out) {
    out.fill((byte) 0);
    for (long i = 0; i < m; i++) {
      for (long p = 0; p < k; p++) {
        double factor = get(a, i * k + p);
        for (long j = 0; j < n; j++) {
          set(out, i * n + j, Math.fma(factor, get(b, p * n + j), get(out, i * n + j)));
        }
      }
    }
  }

  @Override
  public long bisect(MemorySegment a, double key) {
    long base = 0;
    long n = doubles(a);
    while (n > 0) {
      long half = n - n / 2;
      base += get(a, base + half - 1) < key ? half : 0;
      n -= half;
    }
    return base;
  }

  static long doubles(MemorySegment segment) {
    return segment.byteSize() / Double.BYTES;
  }

  static double get(MemorySegment segment, long index) {
    return segment.getAtIndex(JAVA_DOUBLE, index);
  }

  static void set(MemorySegment segment, long index, double value) {
    segment.setAtIndex(JAVA_DOUBLE, index, value);
  }
}
