/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

int main(void) {
  CHECK(tg_string_length("") == 0);
  CHECK(tg_string_length("tollgate") == 8);
  CHECK(tg_string_length("\xE2\x82\xAC") == 3);
  CHECK(tg_string_length("be\0hind") == 2);
  CHECK(tg_string_lengths("", "", "", "") == 0);
  CHECK(tg_string_lengths("", "a", "tollgate", "\xE2\x82\xAC") == 12);
  const char *s = "out and back";
  CHECK(tg_echo(s) == s);
  return 0;
}
