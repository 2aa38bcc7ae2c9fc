/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler.h"
#include "count_calls.h"
#include "tollgate.h"

double tg_sum(const double *a, int64_t n) {
  TG_CALLED();
  double s[8] = {0};
  int64_t i = 0;
  for (; i + 8 <= n; i += 8) {
    for (int k = 0; k < 8; k++) {
      s[k] += a[i + k];
    }
  }
  for (int k = 0; i < n; i++, k++) {
    s[k] += a[i];
  }
  return ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]));
}
