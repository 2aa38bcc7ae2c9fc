/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler.h"
#include "count_calls.h"
#include "tollgate.h"

void tg_add(const double *a, const double *b, double *restrict out, int64_t n) {
  TG_CALLED();
  for (int64_t i = 0; i < n; i++) {
    out[i] = a[i] + b[i];
  }
}
