/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

/* With results so many doubles after the beginning of an allocation. */
static void check(int64_t n, int64_t shift) {
  const double dx = 0.1;
  const double inv = 1.0 / (dx * dx);
  const int64_t inner = n < 2 ? 0 : n - 2;
  double *f = awkward(n, 1);
  double *out = doubles_of(shift + inner);
  double *expected = doubles_of(inner);
  for (int64_t i = 0; i < inner; i++) {
    volatile double twice = 2.0 * f[i + 1];
    volatile double difference = f[i] - twice;
    expected[i] = (difference + f[i + 2]) * inv;
  }
  tg_second_derivative(f, n, dx, out + shift);
  check_same(expected, out + shift, inner, "second_derivative");
  free(f);
  free(out);
  free(expected);
}

int main(void) {
  for (int l = 0; l < LENGTHS; l++) {
    check(lengths[l], 0);
  }
  for (int64_t shift = 0; shift < 8; shift += 3) {
    check(MANY + 2, shift);
  }

  /* f(x) = x² at dx = 0.5 is exact in binary: the second derivative is 2 everywhere. */
  double f[10];
  double out[8];
  for (int i = 0; i < 10; i++) {
    f[i] = (0.5 * i) * (0.5 * i);
  }
  tg_second_derivative(f, 10, 0.5, out);
  for (int i = 0; i < 8; i++) {
    CHECK(out[i] == 2.0);
  }
  return 0;
}
