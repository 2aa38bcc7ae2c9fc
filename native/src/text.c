/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>

#include "compiler.h"
#include "count_calls.h"
#include "tollgate.h"

/* An integer of so many digits is exact in a double. */
enum { MOST_DIGITS = 15 };

static const double power_of_ten[MOST_DIGITS] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6, 1e7,
                                                 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14};

/* Where the digits end that begin at i; appends them to number, which wraps around when they are too many. */
static int64_t digits(const char *text, int64_t i, int64_t n, uint64_t *number) {
  for (; i < n; i++) {
    const uint32_t digit = (uint32_t)text[i] - '0';
    if (digit > 9) {
      break;
    }
    *number = 10 * *number + digit;
  }
  return i;
}

double tg_column_mean(const char *text, int64_t n, int64_t column) {
  TG_CALLED();
  double sum = 0;
  int64_t rows = 0;
  int64_t i = 0;
  while (i < n) {
    for (int64_t commas = 0; commas < column; i++) {
      if (i == n || text[i] == '\n') {
        return NAN;
      }
      commas += text[i] == ',';
    }
    const int negative = i < n && text[i] == '-';
    i += negative;
    uint64_t number = 0;
    int64_t begin = i;
    i = digits(text, i, n, &number);
    const int64_t before = i - begin;
    int64_t behind = 0;
    if (i < n && text[i] == '.') {
      begin = ++i;
      i = digits(text, i, n, &number);
      behind = i - begin;
      if (behind == 0) {
        return NAN;
      }
    }
    if (before == 0 || before + behind > MOST_DIGITS || (i < n && text[i] != ',' && text[i] != '\n')) {
      return NAN;
    }
    const double magnitude = (double)(int64_t)number / power_of_ten[behind];
    sum += negative ? -magnitude : magnitude;
    rows++;
    while (i < n && text[i] != '\n') {
      i++;
    }
    i++;
  }
  return rows == 0 ? NAN : sum / (double)rows;
}
