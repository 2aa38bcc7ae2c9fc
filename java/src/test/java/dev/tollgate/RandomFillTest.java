// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static dev.tollgate.Numbers.assertSame;

import dev.tollgate.kernels.Kernels;
import java.util.SplittableRandom;

class RandomFillTest {

  @EachBackend
  void theNumbersAreThoseOfSplittableRandom(Backend backend) {
    Kernels kernels = OnArrays.of(backend);
    for (long seed : new long[] {0, 42, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0x9E3779B97F4A7C15L}) {
      for (int n : Numbers.LENGTHS) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] expected = new double[n];
        for (int i = 0; i < n; i++) {
          expected[i] = random.nextDouble();
        }
        double[] out = Numbers.room(n);
        kernels.randomFill(out, seed);
        assertSame(expected, out);
      }
    }
  }
}
