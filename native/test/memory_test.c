/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

static void touches_the_first_byte_of_each_page(int64_t n) {
  char *memory = calloc((size_t)n, 1);
  CHECK(memory != NULL);
  CHECK(tg_touch(memory, n) == 0);
  for (int64_t i = 0; i < n; i++) {
    CHECK(memory[i] == (i % 4096 == 0));
  }
  CHECK(tg_touch(memory, n) == (n + 4095) / 4096);
  free(memory);
}

int main(void) {
  CHECK(tg_touch(NULL, 0) == 0);
  touches_the_first_byte_of_each_page(1);
  touches_the_first_byte_of_each_page(4096);
  touches_the_first_byte_of_each_page(4097);
  touches_the_first_byte_of_each_page(100000);
  return 0;
}
