// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.kernels.Kernels;
import java.util.Arrays;

class BisectTest {

  @EachBackend
  void theIndexIsThatOfBinarySearch(Backend backend) {
    Kernels kernels = OnArrays.of(backend);
    for (int n : Numbers.LENGTHS) {
      double[] a = Arrays.stream(Numbers.wide(n, 1)).sorted().distinct().toArray();
      for (double key : a.length < 300 ? a : Arrays.copyOf(a, 300)) {
        assertEquals(Arrays.binarySearch(a, key), kernels.bisect(a, key));
      }
      for (double key : Numbers.wide(100, 2)) {
        int found = Arrays.binarySearch(a, key);
        assertEquals(found >= 0 ? found : -found - 1, kernels.bisect(a, key));
      }
    }
  }

  @EachBackend
  void countsTheElementsBelowTheKey(Backend backend) {
    Kernels kernels = OnArrays.of(backend);
    double[] a = {Double.NEGATIVE_INFINITY, -1, -0.0, 0.0, 0.0, 1, 1, 1, Double.POSITIVE_INFINITY};
    assertEquals(0, kernels.bisect(a, Double.NEGATIVE_INFINITY));
    assertEquals(1, kernels.bisect(a, -1));
    assertEquals(2, kernels.bisect(a, -0.0));
    assertEquals(2, kernels.bisect(a, 0.0));
    assertEquals(5, kernels.bisect(a, Double.MIN_VALUE));
    assertEquals(5, kernels.bisect(a, 1));
    assertEquals(8, kernels.bisect(a, Double.POSITIVE_INFINITY));
    assertEquals(0, kernels.bisect(a, Double.NaN));
    assertEquals(0, kernels.bisect(new double[0], 1));
  }
}
