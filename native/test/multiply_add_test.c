/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

int main(void) {
  for (int l = 0; l < LENGTHS; l++) {
    const int64_t n = lengths[l];
    double *a = awkward(n, 1);
    double *b = awkward(n, 2);
    double *c = awkward(n, 3);
    double *out = doubles_of(n);
    double *expected = doubles_of(n);
    for (int64_t i = 0; i < n; i++) {
      /* volatile: the product is rounded before it is added, whatever the compiler would like. */
      volatile double product = a[i] * b[i];
      expected[i] = product + c[i];
    }
    tg_multiply_add(a, b, c, out, n);
    check_same(expected, out, n, "multiply_add");
    free(a);
    free(b);
    free(c);
    free(out);
    free(expected);
  }
  return 0;
}
