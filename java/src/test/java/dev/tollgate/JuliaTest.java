// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.kernels.Kernels;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;

class JuliaTest {

  private static final double C_RE = -0.62772;
  private static final double C_IM = -0.42193;

  private static int[] expected(
      double[] re, double[] im, double cRe, double cIm, int maxIterations) {
    int[] counts = new int[re.length];
    for (int i = 0; i < counts.length; i++) {
      double x = re[i];
      double y = im[i];
      int n = 0;
      while (n < maxIterations && x * x + y * y < 4.0) {
        double nextY = 2.0 * (x * y) + cIm;
        x = (x * x - y * y) + cRe;
        y = nextY;
        n++;
      }
      counts[i] = n;
    }
    return counts;
  }

  private static int[] counts(
      Kernels kernels, double[] re, double[] im, double cRe, double cIm, int maxIterations) {
    int[] counts = new int[re.length];
    Arrays.fill(counts, -77);
    kernels.julia(re, im, cRe, cIm, maxIterations, counts);
    return counts;
  }

  @EachBackend
  void theCountsAreThoseOfTheSteps(Backend backend) {
    Kernels kernels = OnArrays.of(backend);
    for (int n : Numbers.LENGTHS) {
      for (double[] re : Numbers.inputs(n, 1)) {
        for (double[] im : Numbers.inputs(n, 2)) {
          for (int maxIterations : new int[] {0, 1, 7, 8, 9, 50}) {
            assertArrayEquals(
                expected(re, im, C_RE, C_IM, maxIterations),
                counts(kernels, re, im, C_RE, C_IM, maxIterations));
          }
        }
      }
    }
  }

  /**
   * With c = −3 points are thrown out and come back near 0: what has escaped once must stay
   * escaped.
   */
  @EachBackend
  void anEscapedPointStaysEscaped(Backend backend) {
    double[] re = Numbers.tame(257, 1);
    double[] im = new double[257];
    assertArrayEquals(
        expected(re, im, -3, 0, 300), counts(OnArrays.of(backend), re, im, -3, 0, 300));
  }

  /** The figure of the case study: 1,000 × 1,000 points, 33,219,980 steps. */
  @EachBackend
  @Tag("exhaustive")
  void theSumOfTheCountsIsThePublishedOne(Backend backend) {
    int width = 1000;
    double[] re = new double[width * width];
    double[] im = new double[width * width];
    int n = 0;
    for (double y = 1.8; y > -1.8; y -= 3.6 / width) {
      for (double x = -1.8; x < 1.8; x += 3.6 / width) {
        re[n] = x;
        im[n++] = y;
      }
    }
    assertEquals(width * width, n);
    assertEquals(
        33_219_980, Arrays.stream(counts(OnArrays.of(backend), re, im, C_RE, C_IM, 300)).sum());
  }
}
