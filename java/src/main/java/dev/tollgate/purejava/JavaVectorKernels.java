// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.purejava;

import static jdk.incubator.vector.VectorOperators.ABS;
import static jdk.incubator.vector.VectorOperators.L2D;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.ROR;
import static jdk.incubator.vector.VectorOperators.ULE;
import static jdk.incubator.vector.VectorOperators.XOR;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * The kernels with the Vector API, on vectors as wide as the machine's. Tails shorter than a vector
 * are finished by a plain loop.
 *
 * <p>Of {@link JavaKernels} stay bisect, each of whose steps depends on the one before, and
 * transpose_add of matrices that fit into the caches: it would have to gather columns, and that is
 * no faster than to read them one by one.
 */
public final class JavaVectorKernels extends JavaKernels {

  /** As wide as the machine's, but at least two lanes and at most the eight running sums of sum. */
  static final VectorShape SHAPE =
      VectorShape.forBitSize(
          Math.clamp(
              VectorShape.preferredShape().vectorBitSize(), 2 * Double.SIZE, 8 * Double.SIZE));

  static final VectorSpecies<Double> DOUBLES = SHAPE.withLanes(double.class);

  /**
   * Half a cache line at most, for neighbours in a matrix: no load of them is aligned, and one of a
   * whole line always crosses into the next.
   */
  static final VectorSpecies<Double> NARROW =
      VectorShape.forBitSize(Math.min(SHAPE.vectorBitSize(), 4 * Double.SIZE))
          .withLanes(double.class);

  static final VectorSpecies<Long> LONGS = SHAPE.withLanes(long.class);
  static final int LANES = DOUBLES.length();

  /** The results that matmul keeps in registers: two vectors in each row. */
  static final int ROWS = 4;

  static final int COLS = 2 * LANES;

  /**
   * The terms that matmul adds at a time. So many rows of b are copied to a panel without gaps (32
   * KiB with vectors of 512 bits), which stays in the cache while all rows of a pass.
   */
  static final int DEPTH = 256;

  /** From so many elements on, they come from memory and not from a cache (32 MiB). */
  private static final int MANY_ELEMENTS = (32 << 20) / Double.BYTES;

  /**
   * There transpose_add reads rows of b as they lie, {@link JavaKernels#TILE} elements of each, and
   * turns so many of them in a buffer. The length of its rows spreads them over the sets of the
   * cache.
   */
  private static final int WIDTH = 256;

  private static final int TURNED = WIDTH + 8;

  /** The points that julia takes at once. */
  private static final int BLOCK = 4 * LANES;

  /** Between two looks at whether any of them is still inside. */
  private static final int STEPS = 4;

  @Override
  public double sum(double[] a) {
    // The eight running sums are one, two or four vectors; the constant LANES decides which of them
    // are used.
    DoubleVector s0 = DoubleVector.zero(DOUBLES);
    DoubleVector s1 = s0;
    DoubleVector s2 = s0;
    DoubleVector s3 = s0;
    int blocks = a.length - a.length % 8;
    int i = 0;
    for (; i < blocks; i += 8) {
      s0 = s0.add(DoubleVector.fromArray(DOUBLES, a, i));
      if (LANES <= 4) {
        s1 = s1.add(DoubleVector.fromArray(DOUBLES, a, i + LANES));
      }
      if (LANES == 2) {
        s2 = s2.add(DoubleVector.fromArray(DOUBLES, a, i + 4));
        s3 = s3.add(DoubleVector.fromArray(DOUBLES, a, i + 6));
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
    for (int k = 0; i < a.length; i++, k++) {
      s[k] += a[i];
    }
    return ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]));
  }

  @Override
  public long countMultiples(long[] a, long divisor) {
    Multiples multiples = Multiples.of(divisor);
    int blocks = LONGS.loopBound(a.length);
    long count = 0;
    int i = 0;
    for (; i < blocks; i += LANES) {
      count += contained(LongVector.fromArray(LONGS, a, i), multiples).trueCount();
    }
    for (; i < a.length; i++) {
      count += multiples.contains(a[i]) ? 1 : 0;
    }
    return count;
  }

  /** {@link Multiples#contains}, lane by lane. */
  static VectorMask<Long> contained(LongVector x, Multiples multiples) {
    return x.lanewise(ABS)
        .mul(multiples.inverse())
        .lanewise(ROR, multiples.twos())
        .compare(ULE, multiples.limit());
  }

  @Override
  public void add(double[] a, double[] b, double[] out) {
    // Of arrays that exceed the caches, C writes the result past them. The Vector API has no such
    // store, so each line of the result is read first: a quarter of the traffic.
    int blocks = DOUBLES.loopBound(out.length);
    int i = 0;
    for (; i < blocks; i += LANES) {
      DoubleVector.fromArray(DOUBLES, a, i)
          .add(DoubleVector.fromArray(DOUBLES, b, i))
          .intoArray(out, i);
    }
    for (; i < out.length; i++) {
      out[i] = a[i] + b[i];
    }
  }

  @Override
  public void multiplyAdd(double[] a, double[] b, double[] c, double[] out) {
    int blocks = DOUBLES.loopBound(out.length);
    int i = 0;
    for (; i < blocks; i += LANES) {
      DoubleVector.fromArray(DOUBLES, a, i)
          .mul(DoubleVector.fromArray(DOUBLES, b, i))
          .add(DoubleVector.fromArray(DOUBLES, c, i))
          .intoArray(out, i);
    }
    for (; i < out.length; i++) {
      out[i] = a[i] * b[i] + c[i];
    }
  }

  @Override
  public void secondDerivative(double[] f, double dx, double[] out) {
    // No store past the caches, as in add.
    double inv = 1.0 / (dx * dx);
    int blocks = DOUBLES.loopBound(out.length);
    int i = 0;
    for (; i < blocks; i += LANES) {
      DoubleVector.fromArray(DOUBLES, f, i)
          .sub(DoubleVector.fromArray(DOUBLES, f, i + 1).mul(2.0))
          .add(DoubleVector.fromArray(DOUBLES, f, i + 2))
          .mul(inv)
          .intoArray(out, i);
    }
    for (; i < out.length; i++) {
      out[i] = ((f[i] - 2.0 * f[i + 1]) + f[i + 2]) * inv;
    }
  }

  @Override
  public void laplacian(double[] f, int rows, int cols, double dx, double dy, double[] out) {
    // No store past the caches, as in add.
    double ix = 1.0 / (dx * dx);
    double iy = 1.0 / (dy * dy);
    double c = 2.0 * (ix + iy);
    int blocks = cols < 2 ? 0 : NARROW.loopBound(cols - 2);
    for (int i = 1; i < rows - 1; i++) {
      int here = i * cols + 1;
      int to = (i - 1) * (cols - 2);
      int j = 0;
      for (; j < blocks; j += NARROW.length()) {
        DoubleVector vertical =
            DoubleVector.fromArray(NARROW, f, here - cols + j)
                .add(DoubleVector.fromArray(NARROW, f, here + cols + j));
        DoubleVector horizontal =
            DoubleVector.fromArray(NARROW, f, here + j - 1)
                .add(DoubleVector.fromArray(NARROW, f, here + j + 1));
        vertical
            .mul(ix)
            .add(horizontal.mul(iy))
            .sub(DoubleVector.fromArray(NARROW, f, here + j).mul(c))
            .intoArray(out, to + j);
      }
      for (; j < cols - 2; j++) {
        out[to + j] =
            (f[here - cols + j] + f[here + cols + j]) * ix
                + (f[here + j - 1] + f[here + j + 1]) * iy
                - f[here + j] * c;
      }
    }
  }

  @Override
  public void julia(
      double[] re, double[] im, double cRe, double cIm, int maxIterations, int[] counts) {
    julia(re, im, counts.length, cRe, cIm, maxIterations, counts);
  }

  /** The first {@code n} points. */
  static void julia(
      double[] re, double[] im, int n, double cRe, double cIm, int maxIterations, int[] counts) {
    int blocks = n - n % BLOCK;
    double[] block = new double[BLOCK];
    int i = 0;
    for (; i < blocks; i += BLOCK) {
      juliaBlock(re, im, i, cRe, cIm, maxIterations, block);
      for (int k = 0; k < BLOCK; k++) {
        counts[i + k] = (int) block[k];
      }
    }
    for (; i < n; i++) {
      counts[i] = iterations(re[i], im[i], cRe, cIm, maxIterations);
    }
  }

  /**
   * Four vectors of points at once, because the chain of operations on one leaves the processor
   * waiting. A point that has escaped goes on being iterated, which is harmless: {@code inside}
   * only ever loses lanes, and a count grows only where it is set. Counts are doubles, which are
   * exact far beyond any int and share the lanes of the mask.
   *
   * <p>One loop, and a method that takes arrays: with a loop of steps within the loop, or with
   * vectors as parameters, C2 allocates vectors as objects, and the whole is no faster than plain
   * Java.
   */
  private static void juliaBlock(
      double[] re, double[] im, int i, double cRe, double cIm, int maxIterations, double[] counts) {
    DoubleVector re0 = DoubleVector.fromArray(DOUBLES, re, i);
    DoubleVector re1 = DoubleVector.fromArray(DOUBLES, re, i + LANES);
    DoubleVector re2 = DoubleVector.fromArray(DOUBLES, re, i + 2 * LANES);
    DoubleVector re3 = DoubleVector.fromArray(DOUBLES, re, i + 3 * LANES);
    DoubleVector im0 = DoubleVector.fromArray(DOUBLES, im, i);
    DoubleVector im1 = DoubleVector.fromArray(DOUBLES, im, i + LANES);
    DoubleVector im2 = DoubleVector.fromArray(DOUBLES, im, i + 2 * LANES);
    DoubleVector im3 = DoubleVector.fromArray(DOUBLES, im, i + 3 * LANES);
    VectorMask<Double> inside0 = DOUBLES.maskAll(true);
    VectorMask<Double> inside1 = inside0;
    VectorMask<Double> inside2 = inside0;
    VectorMask<Double> inside3 = inside0;
    DoubleVector count0 = DoubleVector.zero(DOUBLES);
    DoubleVector count1 = count0;
    DoubleVector count2 = count0;
    DoubleVector count3 = count0;
    for (int step = 0; step < maxIterations; step++) {
      DoubleVector re0Squared = re0.mul(re0);
      DoubleVector re1Squared = re1.mul(re1);
      DoubleVector re2Squared = re2.mul(re2);
      DoubleVector re3Squared = re3.mul(re3);
      DoubleVector im0Squared = im0.mul(im0);
      DoubleVector im1Squared = im1.mul(im1);
      DoubleVector im2Squared = im2.mul(im2);
      DoubleVector im3Squared = im3.mul(im3);
      inside0 = inside0.and(re0Squared.add(im0Squared).compare(LT, 4.0));
      inside1 = inside1.and(re1Squared.add(im1Squared).compare(LT, 4.0));
      inside2 = inside2.and(re2Squared.add(im2Squared).compare(LT, 4.0));
      inside3 = inside3.and(re3Squared.add(im3Squared).compare(LT, 4.0));
      if (step % STEPS == 0 && !inside0.or(inside1).or(inside2.or(inside3)).anyTrue()) {
        break;
      }
      count0 = count0.add(1.0, inside0);
      count1 = count1.add(1.0, inside1);
      count2 = count2.add(1.0, inside2);
      count3 = count3.add(1.0, inside3);
      im0 = re0.mul(im0).mul(2.0).add(cIm);
      im1 = re1.mul(im1).mul(2.0).add(cIm);
      im2 = re2.mul(im2).mul(2.0).add(cIm);
      im3 = re3.mul(im3).mul(2.0).add(cIm);
      re0 = re0Squared.sub(im0Squared).add(cRe);
      re1 = re1Squared.sub(im1Squared).add(cRe);
      re2 = re2Squared.sub(im2Squared).add(cRe);
      re3 = re3Squared.sub(im3Squared).add(cRe);
    }
    count0.intoArray(counts, 0);
    count1.intoArray(counts, LANES);
    count2.intoArray(counts, 2 * LANES);
    count3.intoArray(counts, 3 * LANES);
  }

  @Override
  public void randomFill(double[] out, long seed) {
    LongVector state = firstStates(seed);
    int blocks = DOUBLES.loopBound(out.length);
    int i = 0;
    for (; i < blocks; i += LANES) {
      uniform(state).intoArray(out, i);
      state = state.add(LANES * SplitMix.STEP);
    }
    for (; i < out.length; i++) {
      out[i] = SplitMix.uniform(seed + (i + 1) * SplitMix.STEP);
    }
  }

  /** The states of the first {@link #LANES} numbers. */
  static LongVector firstStates(long seed) {
    return LongVector.zero(LONGS).addIndex(1).add(1).mul(SplitMix.STEP).add(seed);
  }

  /** {@link SplitMix#uniform}, lane by lane. */
  static DoubleVector uniform(LongVector state) {
    LongVector x = state;
    x = x.lanewise(XOR, x.lanewise(LSHR, 30)).mul(SplitMix.FACTOR_1);
    x = x.lanewise(XOR, x.lanewise(LSHR, 27)).mul(SplitMix.FACTOR_2);
    x = x.lanewise(XOR, x.lanewise(LSHR, 31));
    return ((DoubleVector) x.lanewise(LSHR, 11).convert(L2D, 0)).mul(0x1.0p-53);
  }

  @Override
  public void transposeAdd(double[] a, double[] b, int n, double[] out) {
    transposeAddRows(a, b, n, 0, n, out);
  }

  /** Some rows of {@code out}. */
  static void transposeAddRows(double[] a, double[] b, int n, int from, int to, double[] out) {
    if ((long) n * n < MANY_ELEMENTS) {
      JavaKernels.transposeAddRows(a, b, n, from, to, out);
      return;
    }
    double[] turned = new double[TILE * TURNED];
    for (int i0 = from; i0 < to; i0 += TILE) {
      int height = Math.min(TILE, to - i0);
      for (int j0 = 0; j0 < n; j0 += WIDTH) {
        int width = Math.min(WIDTH, n - j0);
        for (int j = 0; j < width; j++) {
          int row = (j0 + j) * n + i0;
          for (int i = 0; i < height; i++) {
            turned[i * TURNED + j] = b[row + i];
          }
        }
        for (int i = 0; i < height; i++) {
          addRow(a, (i0 + i) * n + j0, turned, i * TURNED, width, out);
        }
      }
    }
  }

  private static void addRow(
      double[] a, int from, double[] turned, int other, int n, double[] out) {
    // No store past the caches, as in add.
    int blocks = DOUBLES.loopBound(n);
    int j = 0;
    for (; j < blocks; j += LANES) {
      DoubleVector.fromArray(DOUBLES, a, from + j)
          .add(DoubleVector.fromArray(DOUBLES, turned, other + j))
          .intoArray(out, from + j);
    }
    for (; j < n; j++) {
      out[from + j] = a[from + j] + turned[other + j];
    }
  }

  @Override
  public void matmul(double[] a, double[] b, int m, int k, int n, double[] out) {
    matmulRows(a, b, 0, m, k, n, out);
  }

  /** Some rows of {@code out}. */
  static void matmulRows(double[] a, double[] b, int from, int to, int k, int n, double[] out) {
    Arrays.fill(out, from * n, to * n, 0.0);
    int blocks = to - (to - from) % ROWS;
    double[] panel = new double[Math.min(DEPTH, k) * COLS];
    double[] edge = new double[ROWS * COLS];
    for (int p = 0; p < k; p += DEPTH) {
      int depth = Math.min(DEPTH, k - p);
      for (int j = 0; j < n; j += COLS) {
        int cols = Math.min(COLS, n - j);
        move(b, p * n + j, n, panel, 0, COLS, depth, cols);
        for (int i = from; i < blocks; i += ROWS) {
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
    addLastRows(a, b, blocks, to, k, n, out);
  }

  /** Some columns of some rows, from one array to another whose rows have another length. */
  private static void move(
      double[] from, int i, int width, double[] to, int j, int otherWidth, int rows, int cols) {
    for (int row = 0; row < rows; row++) {
      System.arraycopy(from, i + row * width, to, j + row * otherWidth, cols);
    }
  }

  /**
   * {@link #ROWS} × {@link #COLS} results stay in registers while terms are added; eight
   * independent chains of fma keep the processor busy. C2 would not keep an array of vectors there.
   *
   * @param i where the first row of a begins
   * @param to where the first row of results begins, which has the length {@code n}
   */
  private static void addBlock(
      double[] a, int i, int k, double[] panel, int depth, double[] out, int to, int n) {
    DoubleVector s00 = DoubleVector.fromArray(DOUBLES, out, to);
    DoubleVector s01 = DoubleVector.fromArray(DOUBLES, out, to + LANES);
    DoubleVector s10 = DoubleVector.fromArray(DOUBLES, out, to + n);
    DoubleVector s11 = DoubleVector.fromArray(DOUBLES, out, to + n + LANES);
    DoubleVector s20 = DoubleVector.fromArray(DOUBLES, out, to + 2 * n);
    DoubleVector s21 = DoubleVector.fromArray(DOUBLES, out, to + 2 * n + LANES);
    DoubleVector s30 = DoubleVector.fromArray(DOUBLES, out, to + 3 * n);
    DoubleVector s31 = DoubleVector.fromArray(DOUBLES, out, to + 3 * n + LANES);
    for (int p = 0; p < depth; p++) {
      DoubleVector b0 = DoubleVector.fromArray(DOUBLES, panel, p * COLS);
      DoubleVector b1 = DoubleVector.fromArray(DOUBLES, panel, p * COLS + LANES);
      DoubleVector a0 = DoubleVector.broadcast(DOUBLES, a[i + p]);
      DoubleVector a1 = DoubleVector.broadcast(DOUBLES, a[i + k + p]);
      DoubleVector a2 = DoubleVector.broadcast(DOUBLES, a[i + 2 * k + p]);
      DoubleVector a3 = DoubleVector.broadcast(DOUBLES, a[i + 3 * k + p]);
      s00 = a0.fma(b0, s00);
      s01 = a0.fma(b1, s01);
      s10 = a1.fma(b0, s10);
      s11 = a1.fma(b1, s11);
      s20 = a2.fma(b0, s20);
      s21 = a2.fma(b1, s21);
      s30 = a3.fma(b0, s30);
      s31 = a3.fma(b1, s31);
    }
    s00.intoArray(out, to);
    s01.intoArray(out, to + LANES);
    s10.intoArray(out, to + n);
    s11.intoArray(out, to + n + LANES);
    s20.intoArray(out, to + 2 * n);
    s21.intoArray(out, to + 2 * n + LANES);
    s30.intoArray(out, to + 3 * n);
    s31.intoArray(out, to + 3 * n + LANES);
  }

  /** Fewer rows than a block has. */
  private static void addLastRows(
      double[] a, double[] b, int from, int to, int k, int n, double[] out) {
    for (int i = from; i < to; i++) {
      for (int p = 0; p < k; p++) {
        double factor = a[i * k + p];
        for (int j = 0; j < n; j++) {
          out[i * n + j] = Math.fma(factor, b[p * n + j], out[i * n + j]);
        }
      }
    }
  }
}
