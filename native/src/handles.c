/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>

#include "calls.h"
#include "tollgate.h"

/* Counters are destroyed by whatever thread cleans up. Not stdatomic.h, which MSVC has only as an experiment. */
#if defined(_MSC_VER) && !defined(__clang__)
#include <intrin.h>
#define ADD(number, increment) _InterlockedExchangeAdd64(number, increment)
#else
#define ADD(number, increment) __atomic_fetch_add(number, increment, __ATOMIC_SEQ_CST)
#endif

struct tg_counter {
  uint64_t value;
};

static int64_t counters;

const char *tg_name(void) {
  TG_CALLED();
  return "Tollgate";
}

tg_counter *tg_counter_new(int64_t start) {
  TG_CALLED();
  tg_counter *counter = malloc(sizeof *counter);
  if (counter != NULL) {
    counter->value = (uint64_t)start;
    ADD(&counters, 1);
  }
  return counter;
}

int64_t tg_counter_next(tg_counter *counter) {
  TG_CALLED();
  return (int64_t)++counter->value;
}

void tg_counter_free(tg_counter *counter) {
  TG_CALLED();
  if (counter != NULL) {
    free(counter);
    ADD(&counters, -1);
  }
}

int64_t tg_counters(void) {
  TG_CALLED();
  return ADD(&counters, 0);
}
