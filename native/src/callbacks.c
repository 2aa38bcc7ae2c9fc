/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>

#include "calls.h"
#include "tollgate.h"

int64_t tg_call_back(int64_t times, tg_callback callback, int32_t a) {
  TG_CALLED();
  int64_t sum = 0;
  for (int64_t i = 0; i < times; i++) {
    sum += callback(a);
  }
  return sum;
}

void tg_sort(int32_t *a, int64_t n, tg_comparison compare) {
  TG_CALLED();
  if (n > 0) {
    qsort(a, (size_t)n, sizeof *a, compare);
  }
}
