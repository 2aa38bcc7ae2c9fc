/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

int main(void) {
  tg_empty();
  CHECK(tg_add_ints(40, 2) == 42);
  CHECK(tg_add_ints(INT32_MAX, 1) == INT32_MIN);
  CHECK(tg_add_ints(INT32_MIN, -1) == INT32_MAX);
  return 0;
}
