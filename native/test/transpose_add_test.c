/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

int main(void) {
  static const int64_t sides[] = {0, 1, 2, 7, 8, 9, 31, 32, 33, 63, 64, 65, 100};
  for (int s = 0; s < (int)(sizeof sides / sizeof sides[0]); s++) {
    const int64_t n = sides[s];
    double *a = awkward(n * n, 1);
    double *b = awkward(n * n, 2);
    double *out = doubles_of(n * n);
    double *expected = doubles_of(n * n);
    for (int64_t i = 0; i < n; i++) {
      for (int64_t j = 0; j < n; j++) {
        expected[i * n + j] = a[i * n + j] + b[j * n + i];
      }
    }
    tg_transpose_add(a, b, n, out);
    check_same(expected, out, n * n, "transpose_add");
    free(a);
    free(b);
    free(out);
    free(expected);
  }
  return 0;
}
