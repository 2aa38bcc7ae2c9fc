/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>

#include "atomic.h"
#include "count_calls.h"
#include "tollgate.h"

struct tg_counter {
  uint64_t value;
};

/* Whatever thread cleans up destroys counters. */
static volatile int64_t counters;

const char *tg_name(void) {
  TG_CALLED();
  return "Tollgate";
}

tg_counter *tg_counter_new(int64_t start) {
  TG_CALLED();
  tg_counter *counter = malloc(sizeof *counter);
  if (counter != NULL) {
    counter->value = (uint64_t)start;
    atomic_sum(&counters, 1);
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
    atomic_sum(&counters, -1);
  }
}

int64_t tg_counters(void) {
  TG_CALLED();
  return atomic_sum(&counters, 0);
}
