/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

static double expected(const double *a, int64_t n) {
  double s[8] = {0};
  for (int64_t i = 0; i < n; i++) {
    s[i % 8] += a[i];
  }
  return ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]));
}

int main(void) {
  CHECK(tg_abi_version() == TG_ABI_VERSION);
  CHECK(same(tg_sum(NULL, 0), 0.0));
  /* Not flushed to zero. The compiler must not know the value. */
  volatile double subnormal = 0x1p-1074;
  double subnormals[2] = {subnormal, subnormal};
  CHECK(same(tg_sum(subnormals, 2), 0x1p-1073));
  for (int l = 0; l < LENGTHS; l++) {
    for (int seed = 0; seed < 2; seed++) {
      double *a = seed == 0 ? tame(lengths[l], 1) : awkward(lengths[l], 2);
      CHECK(same(tg_sum(a, lengths[l]), expected(a, lengths[l])));
      free(a);
    }
  }
  return 0;
}
