/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

int main(void) {
  double doubles[] = {1.5, 2, -4};
  CHECK(tg_take_doubles(doubles, 3) == -2.5 && tg_take_doubles(doubles, 1) == 3);
  tg_swap_doubles(doubles, 3);
  CHECK(doubles[0] == -4 && doubles[1] == 2 && doubles[2] == 1.5);
  tg_fill_doubles(doubles, 2, 7);
  CHECK(doubles[0] == 7 && doubles[1] == 7 && doubles[2] == 1.5);
  int8_t bytes[] = {127, 2, 1};
  CHECK(tg_take_bytes(bytes, 3) == 128 && tg_take_bytes(bytes, 1) == 254);
  tg_swap_bytes(bytes, 3);
  CHECK(bytes[0] == 1 && bytes[1] == 2 && bytes[2] == 127);
  tg_fill_bytes(bytes, 2, -7);
  CHECK(bytes[0] == -7 && bytes[1] == -7 && bytes[2] == 127);
  return 0;
}
