/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

int main(void) {
  CHECK(sizeof(tg_one) == 8 && sizeof(tg_two) == 16 && sizeof(tg_four) == 32 && sizeof(tg_eight) == 64);
  CHECK(tg_weigh_one((tg_one){-7}) == -7);
  CHECK(tg_weigh_two((tg_two){1, 10}) == 21);
  CHECK(tg_weigh_two((tg_two){1, INT64_MAX}) == -1);
  const tg_four four = {1, 10, 100, 1000};
  CHECK(tg_weigh_four(four) == 4321);
  CHECK(tg_weigh_at(&four) == 4321);
  CHECK(tg_weigh_eight((tg_eight){1, 10, 100, 1000, 10000, 100000, 1000000, 10000000}) == 87654321);
  const tg_two made = tg_make_two(3, 4);
  CHECK(made.a == 3 && made.b == 4);
  const tg_four larger = tg_make_four(3, 4, 5, 6);
  CHECK(larger.a == 3 && larger.b == 4 && larger.c == 5 && larger.d == 6);
  CHECK(tg_area(&(tg_box){{1.0, 2.0}, {4.0, 7.0}}) == 15.0);
  CHECK(tg_area(&(tg_box){{4.0, 2.0}, {1.0, 7.0}}) == -15.0);
  for (int l = 0; l < LENGTHS; l++) {
    const int64_t n = lengths[l];
    double *points = tame(2 * n, 7);
    double *moved = tame(2 * n, 7);
    for (int64_t i = 0; i < n; i++) {
      moved[2 * i] += 0.1;
      moved[2 * i + 1] += -0.7;
    }
    tg_move((tg_point *)points, n, 0.1, -0.7);
    check_same(moved, points, 2 * n, "move");
    free(points);
    free(moved);
  }
  return 0;
}
