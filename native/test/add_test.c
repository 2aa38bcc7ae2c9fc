/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

int main(void) {
  for (int l = 0; l < LENGTHS; l++) {
    const int64_t n = lengths[l];
    double *a = awkward(n, 1);
    double *b = awkward(n, 2);
    double *out = doubles_of(n);
    double *expected = doubles_of(n);
    for (int64_t i = 0; i < n; i++) {
      expected[i] = a[i] + b[i];
    }
    tg_add(a, b, out, n);
    check_same(expected, out, n, "add");
    free(a);
    free(b);
    free(out);
    free(expected);
  }
  return 0;
}
