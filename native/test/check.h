/* SPDX-License-Identifier: Apache-2.0 */
/* What the C tests share: a check that prints what failed, test data, and a comparison to the bit. */
#ifndef TOLLGATE_CHECK_H
#define TOLLGATE_CHECK_H

#include <inttypes.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tollgate.h"

#define CHECK(condition)                                                        \
  do {                                                                          \
    if (!(condition)) {                                                         \
      fprintf(stderr, "%s:%d: not true: %s\n", __FILE__, __LINE__, #condition); \
      exit(1);                                                                  \
    }                                                                           \
  } while (0)

/* What main returns when the machine lacks what the test needs; ctest knows it. */
enum { SKIPPED = 77 };

/* Lengths around the blocks of the kernels: 8 running sums, julia's four vectors, transpose_add's tile of 32. */
static const int64_t lengths[] = {0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 255, 256, 257, 1000, 4097};
enum { LENGTHS = (int)(sizeof lengths / sizeof lengths[0]) };

/* So many results are written past the caches. */
enum { MANY = (32 << 20) / (int)sizeof(double) + 13 };

/* Exactly n elements, so that the address sanitizer sees a kernel that goes past them. Freed at exit. */
static inline double *doubles_of(int64_t n) {
  double *a = malloc((size_t)(n > 0 ? n : 1) * sizeof(double));
  CHECK(a != NULL);
  return a;
}

/* Numbers of many magnitudes and both signs, with every kind of special value among them. */
static inline double *awkward(int64_t n, uint64_t seed) {
  /* Not static: NAN is no constant for every compiler. */
  const double special[] = {0.0, -0.0, INFINITY, -INFINITY, NAN, 4.9e-324, -2.2e-308, 1.7976931348623157e308};
  double *a = calloc((size_t)(n > 0 ? n : 1), sizeof(double)); /* for GCC, which sees no loop that fills it all */
  CHECK(a != NULL);
  uint64_t x = seed * 2 + 1;
  for (int64_t i = 0; i < n; i++) {
    x = x * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    const uint64_t r = x >> 33;
    a[i] = r % 41 == 0 ? special[(r / 41) % 8] : ldexp((double)(r % 2000003) - 1000001.0, (int)(r % 61) - 30);
  }
  return a;
}

/* The same, but finite and within [-1, 1). */
static inline double *tame(int64_t n, uint64_t seed) {
  double *a = calloc((size_t)(n > 0 ? n : 1), sizeof(double)); /* for GCC, which sees no loop that fills it all */
  CHECK(a != NULL);
  uint64_t x = seed * 2 + 1;
  for (int64_t i = 0; i < n; i++) {
    x = x * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    a[i] = (double)(int64_t)(x >> 11) * 0x1.0p-52 - 1.0;
  }
  return a;
}

static inline int same(double x, double y) { return memcmp(&x, &y, sizeof x) == 0 || (x != x && y != y); }

static inline void check_same(const double *expected, const double *actual, int64_t n, const char *what) {
  for (int64_t i = 0; i < n; i++) {
    if (!same(expected[i], actual[i])) {
      fprintf(stderr, "%s: element %" PRId64 " of %" PRId64 ": expected %a, got %a\n", what, i, n, expected[i],
              actual[i]);
      exit(1);
    }
  }
}

#endif
