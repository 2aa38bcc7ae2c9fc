/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

static int64_t expected(const double *a, int64_t n, double key) {
  int64_t less = 0;
  for (int64_t i = 0; i < n; i++) {
    less += a[i] < key;
  }
  return less;
}

int main(void) {
  for (int l = 0; l < LENGTHS; l++) {
    const int64_t n = lengths[l];
    double *a = doubles_of(n);
    for (int64_t i = 0; i < n; i++) {
      a[i] = (double)(i / 3); /* ascending, with equals */
    }
    for (double key = -1.0; key < (double)n + 2.0; key += 0.5) {
      CHECK(tg_bisect(a, n, key) == expected(a, n, key));
    }
    CHECK(tg_bisect(a, n, NAN) == 0);
    CHECK(tg_bisect(a, n, INFINITY) == n);
    CHECK(tg_bisect(a, n, -INFINITY) == 0);
    CHECK(tg_bisect(a, n, -0.0) == 0);
    free(a);
  }
  return 0;
}
