/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

static void check(int64_t n, int64_t shift) {
  double *a = awkward(n * n, 1);
  double *b = awkward(n * n, 2);
  double *out = doubles_of(shift + n * n);
  double *expected = doubles_of(n * n);
  for (int64_t i = 0; i < n; i++) {
    for (int64_t j = 0; j < n; j++) {
      expected[i * n + j] = a[i * n + j] + b[j * n + i];
    }
  }
  tg_transpose_add(a, b, n, out + shift);
  check_same(expected, out + shift, n * n, "transpose_add");
  free(a);
  free(b);
  free(out);
  free(expected);
}

int main(void) {
  static const int64_t sides[] = {0, 1, 2, 7, 8, 9, 31, 32, 33, 63, 64, 65, 100};
  for (int s = 0; s < (int)(sizeof sides / sizeof sides[0]); s++) {
    check(sides[s], 0);
  }
  /* Past the caches: whole tiles and buffers, and parts of both. */
  CHECK(2048 * 2048 < MANY && 2061 * 2061 > MANY);
  check(2304, 1);
  check(2061, 0);
  return 0;
}
