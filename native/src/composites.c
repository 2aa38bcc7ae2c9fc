/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <string.h>

#include "compiler.h"
#include "count_calls.h"
#include "tollgate.h"

static double take(const double *a, int64_t n) { return a[0] + a[n - 1]; }

static void fill(double *out, int64_t n, double value) {
  for (int64_t i = 0; i < n; i++) {
    out[i] = value;
  }
}

int64_t tg_checksum(const double *a, int64_t n) {
  TG_CALLED();
  uint64_t sum = 0;
  for (int64_t i = 0; i < n; i++) {
    uint64_t bits;
    memcpy(&bits, &a[i], sizeof bits);
    sum += bits;
  }
  return (int64_t)sum;
}

double tg_take_both(const double *a, const double *b, int64_t n) {
  TG_CALLED();
  return take(a, n) - take(b, n);
}

void tg_spread(const double *a, int64_t n, double *out) {
  TG_CALLED();
  fill(out, n, take(a, n));
}

double tg_limit_ends(double *a, int64_t n, double most) {
  TG_CALLED();
  if (a[0] > most) {
    a[0] = most;
  }
  if (a[n - 1] > most) {
    a[n - 1] = most;
  }
  return take(a, n);
}

void tg_spread_both(const double *a, const double *b, int64_t n, double *out) {
  TG_CALLED();
  fill(out, n, take(a, n) - take(b, n));
}

double tg_take_named(const char *s, const double *a, int64_t n) {
  TG_CALLED();
  return (double)strlen(s) + take(a, n);
}

int64_t tg_weigh_lengths(const char *s, const char *t) {
  TG_CALLED();
  return (int64_t)(strlen(s) + 2 * strlen(t));
}

int32_t tg_take_into(const double *a, int64_t n, double *sum) {
  TG_CALLED();
  if (n < 1) {
    return -1;
  }
  *sum = take(a, n);
  return 0;
}

void tg_spread_weighed(const tg_four *four, const double *a, int64_t n, double *out) {
  TG_CALLED();
  /* Unsigned, because signed numbers must not overflow in C. */
  uint64_t weight = (uint64_t)four->a + 2 * (uint64_t)four->b + 3 * (uint64_t)four->c + 4 * (uint64_t)four->d;
  fill(out, n, (double)(int64_t)weight + take(a, n));
}

double tg_take_calling(int32_t times, tg_callback callback, const double *a, int64_t n) {
  TG_CALLED();
  int64_t sum = 0;
  for (int32_t i = 0; i < times; i++) {
    sum += callback(i);
  }
  return (double)sum + take(a, n);
}

double tg_take_mixed(const double *a, int64_t n, int32_t b, int64_t c, double d, int32_t e, int64_t f, double g,
                     int32_t h, int64_t i, double j, int32_t k) {
  TG_CALLED();
  return ((double)(b + c + e + f + h + i + k) + ((d + g) + j)) + take(a, n);
}

int32_t tg_fail_named(const char *s) {
  TG_CALLED();
  errno = (int)strlen(s);
  return -1;
}
