/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

int main(void) {
  CHECK(tg_one_int(INT32_MIN) == INT32_MIN);
  CHECK(tg_two_ints(INT32_MAX, INT32_MIN) == -1);
  CHECK(tg_five_ints(1, -20, 300, -4000, 50000) == 46281);
  CHECK(tg_ten_ints(1, 20, 300, 4000, 50000, 600000, 7000000, 80000000, 900000000, -1000000000) == -12345679);

  CHECK(tg_one_long(INT64_MIN) == INT64_MIN);
  CHECK(tg_two_longs(INT64_MAX, INT64_MIN) == -1);
  CHECK(tg_five_longs(1, -20, 300, -4000, 50000) == 46281);
  CHECK(tg_ten_longs(1, 20, 300, 4000, 50000, 600000, 7000000, 80000000, 900000000, INT64_C(1) << 40) ==
        INT64_C(987654321) + (INT64_C(1) << 40));

  CHECK(tg_one_double(0.1) == 0.1);
  CHECK(tg_two_doubles(1e300, -1e300) == 0);
  /* In pairs: from left to right, one more of the ones would be lost for each 2^53. */
  CHECK(tg_five_doubles(1, 0x1p53, 1, -0x1p53, 1) == 2);
  CHECK(tg_ten_doubles(1, 20, 300, 4000, 50000, 600000, 7000000, 80000000, 900000000, 0.5) == 987654321.5);
  CHECK(tg_ten_doubles(1, 0x1p53, 1, -0x1p53, 1, 0x1p53, 1, -0x1p53, 1, 0.5) == 3.5);

  const int64_t n[] = {1, 20, 300, 4000, 50000, 600000, 7000000, 80000000, 900000000, INT64_C(1) << 40};
  CHECK(tg_one_pointer(n + 9) == INT64_C(1) << 40);
  CHECK(tg_two_pointers(n, n + 1) == 21);
  CHECK(tg_four_pointers(n, n + 1, n + 2, n + 3) == 4321);
  CHECK(tg_five_pointers(n, n + 1, n + 2, n + 3, n + 4) == 54321);
  CHECK(tg_ten_pointers(n, n + 1, n + 2, n + 3, n + 4, n + 5, n + 6, n + 7, n + 8, n + 9) ==
        INT64_C(987654321) + (INT64_C(1) << 40));

  CHECK(tg_two_mixed(INT32_MAX, 1) == 0x1p31);
  CHECK(tg_five_mixed(1, 20, 0.5, n + 2, 4000) == 4321.5);
  CHECK(tg_ten_mixed(1, 20, 0.25, n + 3, 50000, 600000, 0.5, n + 7, 900000000, INT64_C(1) << 40) ==
        980654021.75 + 0x1p40);
  return 0;
}
