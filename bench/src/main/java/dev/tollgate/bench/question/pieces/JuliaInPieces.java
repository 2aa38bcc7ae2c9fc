// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.pieces;

import dev.tollgate.bench.control.ControlBindings;
import dev.tollgate.kernels.Kernels;
import dev.tollgate.kernels.OffHeapKernels;
import dev.tollgate.purejava.JavaKernels;
import dev.tollgate.purejava.JavaOffHeapKernels;
import java.lang.foreign.MemorySegment;

/** Kernels whose julia calls another julia many times, for so many points each. */
final class JuliaInPieces {

  private JuliaInPieces() {}

  /**
   * Kernels on arrays take whole arrays, so the points are copied into short arrays, which are
   * reused for each call, and the counts are copied out of them.
   */
  static Kernels onArrays(Kernels kernels, int points) {
    double[] someRe = new double[points];
    double[] someIm = new double[points];
    int[] someCounts = new int[points];
    return new JavaKernels() {
      @Override
      public void julia(
          double[] re, double[] im, double cRe, double cIm, int maxIterations, int[] counts) {
        if (points == counts.length) {
          kernels.julia(re, im, cRe, cIm, maxIterations, counts);
        } else if (points == 1) {
          byPoint(re, im, cRe, cIm, maxIterations, counts);
        } else {
          byRow(re, im, cRe, cIm, maxIterations, counts);
        }
      }

      private void byRow(
          double[] re, double[] im, double cRe, double cIm, int maxIterations, int[] counts) {
        for (int from = 0; from < counts.length; from += points) {
          System.arraycopy(re, from, someRe, 0, points);
          System.arraycopy(im, from, someIm, 0, points);
          kernels.julia(someRe, someIm, cRe, cIm, maxIterations, someCounts);
          System.arraycopy(someCounts, 0, counts, from, points);
        }
      }

      // arraycopy of one element costs more than the element.
      private void byPoint(
          double[] re, double[] im, double cRe, double cIm, int maxIterations, int[] counts) {
        for (int i = 0; i < counts.length; i++) {
          someRe[0] = re[i];
          someIm[0] = im[i];
          kernels.julia(someRe, someIm, cRe, cIm, maxIterations, someCounts);
          counts[i] = someCounts[0];
        }
      }
    };
  }

  /** A slice of off-heap memory is an address and a length, so nothing is copied. */
  static OffHeapKernels offHeap(OffHeapKernels kernels, int points) {
    return new JavaOffHeapKernels() {
      @Override
      public void julia(
          MemorySegment re,
          MemorySegment im,
          double cRe,
          double cIm,
          int maxIterations,
          MemorySegment counts) {
        long doubles = points * (long) Double.BYTES;
        long ints = points * (long) Integer.BYTES;
        long n = counts.byteSize() / Integer.BYTES;
        for (long from = 0; from < n; from += points) {
          kernels.julia(
              re.asSlice(from * Double.BYTES, doubles),
              im.asSlice(from * Double.BYTES, doubles),
              cRe,
              cIm,
              maxIterations,
              counts.asSlice(from * Integer.BYTES, ints));
        }
      }
    };
  }

  /** The control: C calls. */
  static OffHeapKernels byC(int points) {
    return new JavaOffHeapKernels() {
      @Override
      public void julia(
          MemorySegment re,
          MemorySegment im,
          double cRe,
          double cIm,
          int maxIterations,
          MemorySegment counts) {
        long n = counts.byteSize() / Integer.BYTES;
        if (n % points != 0) {
          throw new IllegalArgumentException(n + " points are no multiple of " + points);
        }
        ControlBindings.tg_pieces_julia(points, re, im, n, cRe, cIm, maxIterations, counts);
      }
    };
  }
}
