/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

int main(void) {
  CHECK(strcmp(tg_name(), "Tollgate") == 0);
  CHECK(tg_name() == tg_name());
  CHECK(tg_counters() == 0);
  tg_counter *one = tg_counter_new(41);
  tg_counter *other = tg_counter_new(INT64_MAX);
  CHECK(one != NULL && other != NULL && one != other);
  CHECK(tg_counters() == 2);
  CHECK(tg_counter_next(one) == 42);
  CHECK(tg_counter_next(other) == INT64_MIN);
  CHECK(tg_counter_next(one) == 43);
  tg_counter_free(one);
  CHECK(tg_counters() == 1);
  CHECK(tg_counter_next(other) == INT64_MIN + 1);
  tg_counter_free(other);
  tg_counter_free(NULL);
  CHECK(tg_counters() == 0);
  return 0;
}
