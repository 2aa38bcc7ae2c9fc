/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

int main(void) {
  for (int32_t i = 0; i < TG_ADDITIONS; i++) {
    CHECK(tg_addition_at(i)(40, 2) == 42 + i);
    CHECK(tg_addition_at(i)(INT32_MAX, 1) == INT32_MIN + i);
    for (int32_t j = 0; j < i; j++) {
      CHECK(tg_addition_at(i) != tg_addition_at(j));
    }
  }
  return 0;
}
