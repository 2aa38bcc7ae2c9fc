/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler.h"
#include "count_calls.h"
#include "tollgate.h"

int32_t tg_one_int(int32_t a) {
  TG_CALLED();
  return a;
}

int32_t tg_two_ints(int32_t a, int32_t b) {
  TG_CALLED();
  return a + b;
}

int32_t tg_five_ints(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e) {
  TG_CALLED();
  return a + b + c + d + e;
}

int32_t tg_ten_ints(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e, int32_t f, int32_t g, int32_t h, int32_t i,
                    int32_t j) {
  TG_CALLED();
  return a + b + c + d + e + f + g + h + i + j;
}

int64_t tg_one_long(int64_t a) {
  TG_CALLED();
  return a;
}

int64_t tg_two_longs(int64_t a, int64_t b) {
  TG_CALLED();
  return a + b;
}

int64_t tg_five_longs(int64_t a, int64_t b, int64_t c, int64_t d, int64_t e) {
  TG_CALLED();
  return a + b + c + d + e;
}

int64_t tg_ten_longs(int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f, int64_t g, int64_t h, int64_t i,
                     int64_t j) {
  TG_CALLED();
  return a + b + c + d + e + f + g + h + i + j;
}

double tg_one_double(double a) {
  TG_CALLED();
  return a;
}

double tg_two_doubles(double a, double b) {
  TG_CALLED();
  return a + b;
}

double tg_five_doubles(double a, double b, double c, double d, double e) {
  TG_CALLED();
  return ((a + b) + (c + d)) + e;
}

double tg_ten_doubles(double a, double b, double c, double d, double e, double f, double g, double h, double i,
                      double j) {
  TG_CALLED();
  return (((a + b) + (c + d)) + ((e + f) + (g + h))) + (i + j);
}

int64_t tg_one_pointer(const int64_t *a) {
  TG_CALLED();
  return *a;
}

int64_t tg_two_pointers(const int64_t *a, const int64_t *b) {
  TG_CALLED();
  return *a + *b;
}

int64_t tg_four_pointers(const int64_t *a, const int64_t *b, const int64_t *c, const int64_t *d) {
  TG_CALLED();
  return *a + *b + *c + *d;
}

int64_t tg_five_pointers(const int64_t *a, const int64_t *b, const int64_t *c, const int64_t *d, const int64_t *e) {
  TG_CALLED();
  return *a + *b + *c + *d + *e;
}

int64_t tg_ten_pointers(const int64_t *a, const int64_t *b, const int64_t *c, const int64_t *d, const int64_t *e,
                        const int64_t *f, const int64_t *g, const int64_t *h, const int64_t *i, const int64_t *j) {
  TG_CALLED();
  return *a + *b + *c + *d + *e + *f + *g + *h + *i + *j;
}

double tg_two_mixed(int32_t a, int64_t b) {
  TG_CALLED();
  return (double)(a + b);
}

double tg_five_mixed(int32_t a, int64_t b, double c, const int64_t *d, int32_t e) {
  TG_CALLED();
  return (double)(a + b + *d + e) + c;
}

double tg_ten_mixed(int32_t a, int64_t b, double c, const int64_t *d, int32_t e, int64_t f, double g, const int64_t *h,
                    int32_t i, int64_t j) {
  TG_CALLED();
  return (double)(a + b + *d + e + f + *h + i + j) + (c + g);
}
