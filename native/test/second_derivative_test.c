/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

int main(void) {
  const double dx = 0.1;
  for (int l = 0; l < LENGTHS; l++) {
    const int64_t n = lengths[l];
    const int64_t inner = n < 2 ? 0 : n - 2;
    double *f = awkward(n, 1);
    double *out = doubles_of(inner);
    double *expected = doubles_of(inner);
    const double inv = 1.0 / (dx * dx);
    for (int64_t i = 0; i < inner; i++) {
      volatile double twice = 2.0 * f[i + 1];
      volatile double difference = f[i] - twice;
      expected[i] = (difference + f[i + 2]) * inv;
    }
    tg_second_derivative(f, n, dx, out);
    check_same(expected, out, inner, "second_derivative");
    free(f);
    free(out);
    free(expected);
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
