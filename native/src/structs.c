/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler.h"
#include "count_calls.h"
#include "tollgate.h"

/* Unsigned, because signed numbers must not overflow in C. */
static uint64_t weigh_from(uint64_t weight, int64_t a, int64_t b, int64_t c, int64_t d) {
  return weight * (uint64_t)a + (weight + 1) * (uint64_t)b + (weight + 2) * (uint64_t)c + (weight + 3) * (uint64_t)d;
}

int64_t tg_weigh_one(tg_one s) {
  TG_CALLED();
  return s.a;
}

int64_t tg_weigh_two(tg_two s) {
  TG_CALLED();
  return (int64_t)weigh_from(1, s.a, s.b, 0, 0);
}

int64_t tg_weigh_four(tg_four s) {
  TG_CALLED();
  return (int64_t)weigh_from(1, s.a, s.b, s.c, s.d);
}

int64_t tg_weigh_eight(tg_eight s) {
  TG_CALLED();
  return (int64_t)(weigh_from(1, s.a, s.b, s.c, s.d) + weigh_from(5, s.e, s.f, s.g, s.h));
}

int64_t tg_weigh_at(const tg_four *s) {
  TG_CALLED();
  return (int64_t)weigh_from(1, s->a, s->b, s->c, s->d);
}

tg_two tg_make_two(int64_t a, int64_t b) {
  TG_CALLED();
  return (tg_two){a, b};
}

tg_four tg_make_four(int64_t a, int64_t b, int64_t c, int64_t d) {
  TG_CALLED();
  return (tg_four){a, b, c, d};
}

double tg_area(const tg_box *box) {
  TG_CALLED();
  return (box->high.x - box->low.x) * (box->high.y - box->low.y);
}

void tg_move(tg_point *points, int64_t n, double dx, double dy) {
  TG_CALLED();
  for (int64_t i = 0; i < n; i++) {
    points[i].x += dx;
    points[i].y += dy;
  }
}
