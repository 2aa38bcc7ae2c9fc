/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

/* With results so many doubles after the beginning of an allocation. */
static void check(int64_t n, int64_t shift) {
  double *a = awkward(n, 1);
  double *b = awkward(n, 2);
  double *out = doubles_of(shift + n);
  double *expected = doubles_of(n);
  for (int64_t i = 0; i < n; i++) {
    expected[i] = a[i] + b[i];
  }
  tg_add(a, b, out + shift, n);
  check_same(expected, out + shift, n, "add");
  free(a);
  free(b);
  free(out);
  free(expected);
}

int main(void) {
  for (int l = 0; l < LENGTHS; l++) {
    check(lengths[l], 0);
  }
  for (int64_t shift = 0; shift < 8; shift += 3) {
    check(MANY, shift);
  }
  return 0;
}
