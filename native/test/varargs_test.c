/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "check.h"

int main(void) {
  char out[64];
  CHECK(tg_format(out, sizeof out, "%d", INT32_MIN) == 11 && strcmp(out, "-2147483648") == 0);
  CHECK(tg_format(out, sizeof out, "%d %d %d %d %d", 1, -2, 30, -40, 500) == 15 && strcmp(out, "1 -2 30 -40 500") == 0);
  CHECK(tg_format(out, sizeof out, "%s %.0f", "of any type:", 7.0) == 14 && strcmp(out, "of any type: 7") == 0);
  CHECK(tg_format(out, 4, "%d", 123456) == 6 && strcmp(out, "123") == 0);
  CHECK(tg_format(NULL, 0, "%d", 123456) == 6);
  return 0;
}
