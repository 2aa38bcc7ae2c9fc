/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

static int divides(int32_t a, int32_t b, int32_t quotient, int32_t remainder) {
  int32_t q = 99;
  int32_t r = 99;
  return tg_divide(a, b, &q, &r) == 0 && q == quotient && r == remainder;
}

int main(void) {
  CHECK(divides(7, 2, 3, 1));
  CHECK(divides(-7, 2, -3, -1));
  CHECK(divides(7, -2, -3, 1));
  CHECK(divides(0, 5, 0, 0));
  CHECK(divides(5, -1, -5, 0));
  CHECK(divides(INT32_MAX, INT32_MIN, 0, INT32_MAX));
  CHECK(divides(INT32_MIN, -1, INT32_MIN, 0));

  int32_t q = 1;
  int32_t r = 2;
  CHECK(tg_divide(7, 0, &q, &r) == -1 && q == 1 && r == 2);
  return 0;
}
