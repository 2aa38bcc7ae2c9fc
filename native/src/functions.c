/* SPDX-License-Identifier: Apache-2.0 */
#include "count_calls.h"
#include "hundred.h"
#include "tollgate.h"

/* The calls of all are counted under the name of this one. */
static inline int32_t add_three(int32_t a, int32_t b, int32_t c) {
  TG_CALLED();
  return (int32_t)((uint32_t)a + (uint32_t)b + (uint32_t)c);
}

/* Each has a result of its own, so that no linker folds them into one. */
#define FUNCTION(number) \
  static int32_t add_##number(int32_t a, int32_t b) { return add_three(a, b, (number)-100); }
HUNDRED(FUNCTION)

#define NAME(number) add_##number,
static const tg_addition functions[TG_ADDITIONS] = {HUNDRED(NAME)};

tg_addition tg_addition_at(int32_t i) { return functions[i]; }
