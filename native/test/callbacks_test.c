/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

static int calls;

static int32_t next(int32_t a) {
  calls++;
  return a + 1;
}

static void count(void) { calls++; }

/* Every argument in its place, as decimal digits. */
static int32_t five_digits(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e) {
  return (((a * 10 + b) * 10 + c) * 10 + d) * 10 + e;
}

static int32_t ten_digits(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e, int32_t f, int32_t g, int32_t h,
                          int32_t i, int32_t j) {
  return five_digits(five_digits(a, b, c, d, e), f, g, h, i) * 10 + j;
}

static int32_t raised;

/* Sees what its caller wrote, and its caller sees what it writes. */
static int32_t raise_by(int32_t a) { return raised += a; }

static int backwards(const void *one, const void *other) {
  int32_t a = *(const int32_t *)one;
  int32_t b = *(const int32_t *)other;
  return (a < b) - (a > b);
}

int main(void) {
  CHECK(tg_call_back(0, next, 5) == 0 && calls == 0);
  CHECK(tg_call_back(10, next, 5) == 60 && calls == 10);
  tg_call_back_none(0, count);
  CHECK(calls == 10);
  tg_call_back_none(7, count);
  CHECK(calls == 17);
  CHECK(tg_call_back_five(2, five_digits, 7) == 2 * 71234);
  CHECK(tg_call_back_ten(2, ten_digits, 1) == 2 * INT64_C(1123456789));

  raised = 100;
  CHECK(tg_call_back_in_thread(3, raise_by, 1) == 101 + 102 + 103);
  CHECK(raised == 103);
  CHECK(tg_call_back_in_thread(0, raise_by, 1) == 0);

  int32_t a[] = {3, INT32_MIN, 7, 3, INT32_MAX};
  tg_sort(a, 5, backwards);
  CHECK(a[0] == INT32_MAX && a[1] == 7 && a[2] == 3 && a[3] == 3 && a[4] == INT32_MIN);
  tg_sort(NULL, 0, backwards);
  return 0;
}
