/* SPDX-License-Identifier: Apache-2.0 */
#include "tollgate_control.h"

static int32_t add(int32_t a, int32_t b) { return (int32_t)((uint32_t)a + (uint32_t)b); }

void tg_do_nothing(void) {}

int32_t tg_next(int32_t a) { return add(a, 1); }

int32_t tg_add_five(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e) { return add(add(add(a, b), add(c, d)), e); }

int32_t tg_add_ten(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e, int32_t f, int32_t g, int32_t h, int32_t i,
                   int32_t j) {
  return add(tg_add_five(a, b, c, d, e), tg_add_five(f, g, h, i, j));
}

int tg_compare_ints(const void *one, const void *other) {
  int32_t a = *(const int32_t *)one;
  int32_t b = *(const int32_t *)other;
  return (a > b) - (a < b);
}
