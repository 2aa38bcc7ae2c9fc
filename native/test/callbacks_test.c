/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

static int calls;

static int32_t next(int32_t a) {
  calls++;
  return a + 1;
}

static int backwards(const void *one, const void *other) {
  int32_t a = *(const int32_t *)one;
  int32_t b = *(const int32_t *)other;
  return (a < b) - (a > b);
}

int main(void) {
  CHECK(tg_call_back(0, next, 5) == 0 && calls == 0);
  CHECK(tg_call_back(10, next, 5) == 60 && calls == 10);
  int32_t a[] = {3, INT32_MIN, 7, 3, INT32_MAX};
  tg_sort(a, 5, backwards);
  CHECK(a[0] == INT32_MAX && a[1] == 7 && a[2] == 3 && a[3] == 3 && a[4] == INT32_MIN);
  tg_sort(NULL, 0, backwards);
  return 0;
}
