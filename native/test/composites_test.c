/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>

#include "check.h"

static int32_t square(int32_t a) { return a * a; }

static int all(const double *a, int64_t n, double value) {
  for (int64_t i = 0; i < n; i++) {
    if (a[i] != value) {
      return 0;
    }
  }
  return 1;
}

int main(void) {
  double a[] = {1.5, 2, -4};
  const double b[] = {8, 16, 32};
  double out[] = {0, 0, 0, 99};

  const double one_bits[] = {0x1.0p-1074, 0x1.0p-1074, 0x1.0p-1073, -0.0};
  CHECK(tg_checksum(one_bits, 3) == 4);
  CHECK(tg_checksum(one_bits, 4) == INT64_MIN + 4);
  CHECK(tg_checksum(one_bits, 1) == 1);
  CHECK(tg_take_both(a, b, 3) == -42.5 && tg_take_both(a, b, 1) == -13);

  tg_spread(a, 3, out);
  CHECK(all(out, 3, -2.5) && out[3] == 99);
  tg_spread_both(a, b, 2, out);
  CHECK(all(out, 2, -20.5) && out[2] == -2.5);
  const tg_four four = {1, 20, 300, -4000};
  tg_spread_weighed(&four, a, 3, out);
  CHECK(all(out, 3, -15061.5) && out[3] == 99);

  double ends[] = {5, 9, 3};
  CHECK(tg_limit_ends(ends, 3, 4) == 7 && ends[0] == 4 && ends[1] == 9 && ends[2] == 3);
  CHECK(tg_limit_ends(ends, 2, 4) == 8 && ends[0] == 4 && ends[1] == 4 && ends[2] == 3);

  CHECK(tg_take_named("toll", a, 3) == 1.5 && tg_take_named("", a, 3) == -2.5);
  CHECK(tg_weigh_lengths("toll", "gates") == 14 && tg_weigh_lengths("", "") == 0);

  double sum = 99;
  CHECK(tg_take_into(a, 0, &sum) == -1 && sum == 99);
  CHECK(tg_take_into(a, 3, &sum) == 0 && sum == -2.5);

  CHECK(tg_take_calling(4, square, a, 3) == 11.5 && tg_take_calling(0, square, a, 3) == -2.5);
  CHECK(tg_take_mixed(a, 3, 1, 20, 0.5, 300, 4000, 0.25, 50000, 600000, 0.125, 7000000) == 7654319.375);

  errno = 0;
  CHECK(tg_fail_named("four") == -1 && errno == 4);
  return 0;
}
