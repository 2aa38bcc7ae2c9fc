/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler.h"
#include "count_calls.h"
#include "tollgate.h"

void tg_second_derivative(const double *f, int64_t n, double dx, double *restrict out) {
  TG_CALLED();
  const double inv = 1.0 / (dx * dx);
  for (int64_t i = 1; i < n - 1; i++) {
    out[i - 1] = ((f[i - 1] - 2.0 * f[i]) + f[i + 1]) * inv;
  }
}
