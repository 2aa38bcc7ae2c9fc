/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "compiler.h"
#include "count_calls.h"
#include "tollgate.h"

double tg_take_doubles(const double *a, int64_t n) {
  TG_CALLED();
  return a[0] + a[n - 1];
}

void tg_fill_doubles(double *a, int64_t n, double value) {
  TG_CALLED();
  for (int64_t i = 0; i < n; i++) {
    a[i] = value;
  }
}

void tg_swap_doubles(double *a, int64_t n) {
  TG_CALLED();
  double first = a[0];
  a[0] = a[n - 1];
  a[n - 1] = first;
}

int32_t tg_take_bytes(const int8_t *a, int64_t n) {
  TG_CALLED();
  return a[0] + a[n - 1];
}

void tg_fill_bytes(int8_t *a, int64_t n, int8_t value) {
  TG_CALLED();
  memset(a, value, (size_t)n);
}

void tg_swap_bytes(int8_t *a, int64_t n) {
  TG_CALLED();
  int8_t first = a[0];
  a[0] = a[n - 1];
  a[n - 1] = first;
}
