// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.kernels.Kernels;
import java.math.BigInteger;
import java.util.SplittableRandom;

class CountMultiplesTest {

  private static final long[] DIVISORS = {
    1,
    -1,
    2,
    -2,
    3,
    -3,
    7,
    12,
    64,
    1_000_003,
    1L << 40,
    3L << 40,
    1L << 62,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    Long.MIN_VALUE + 1
  };

  private static final long[] EXTREMES = {
    0,
    1,
    -1,
    2,
    -2,
    3,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    Long.MIN_VALUE + 1,
    Long.MAX_VALUE - 1,
    1L << 62,
    -(1L << 62)
  };

  private static long[] numbers(int n, long divisor) {
    SplittableRandom random = new SplittableRandom(n);
    long[] a = new long[n];
    for (int i = 0; i < n; i++) {
      a[i] =
          switch (i % 3) {
            case 0 -> EXTREMES[i / 3 % EXTREMES.length];
            case 1 -> divisor * random.nextInt(-1000, 1000);
            default -> random.nextLong();
          };
    }
    return a;
  }

  @EachBackend
  void aMultipleHasTheRemainderZero(Backend backend) {
    Kernels kernels = OnArrays.of(backend);
    for (long divisor : DIVISORS) {
      for (int n : Numbers.LENGTHS) {
        long[] a = numbers(n, divisor);
        long expected = 0;
        for (long x : a) {
          expected += x % divisor == 0 ? 1 : 0;
        }
        assertEquals(
            expected, kernels.countMultiples(a, divisor), () -> n + " numbers, divisor " + divisor);
      }
    }
  }

  @EachBackend
  void theCountIsThatOfUnboundedIntegers(Backend backend) {
    long[] a = EXTREMES.clone();
    for (long divisor : DIVISORS) {
      long expected = 0;
      for (long x : a) {
        expected +=
            BigInteger.valueOf(x).remainder(BigInteger.valueOf(divisor)).signum() == 0 ? 1 : 0;
      }
      assertEquals(
          expected, OnArrays.of(backend).countMultiples(a, divisor), () -> "divisor " + divisor);
    }
  }

  @EachBackend
  void minusOneDividesEverything(Backend backend) {
    assertEquals(EXTREMES.length, OnArrays.of(backend).countMultiples(EXTREMES.clone(), -1));
  }
}
