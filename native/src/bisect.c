/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler.h"
#include "count_calls.h"
#include "tollgate.h"

int64_t tg_bisect(const double *a, int64_t n, double key) {
  TG_CALLED();
  /* The comparison decides a multiplication, not a jump: which half is taken cannot be predicted. */
  int64_t base = 0;
  while (n > 0) {
    const int64_t half = n - n / 2;
    base += (a[base + half - 1] < key) * half;
    n -= half;
  }
  return base;
}
