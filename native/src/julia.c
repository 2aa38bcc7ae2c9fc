/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "compiler.h"
#include "count_calls.h"
#include "tollgate.h"

static int32_t iterations(double re, double im, double c_re, double c_im, int32_t max_iterations) {
  int32_t n = 0;
  double re2 = re * re;
  double im2 = im * im;
  while (re2 + im2 < 4.0 && n < max_iterations) {
    im = 2.0 * (re * im) + c_im;
    re = (re2 - im2) + c_re;
    re2 = re * re;
    im2 = im * im;
    n++;
  }
  return n;
}

#if defined(TG_LANES)
/*
 * One point is a chain of dependent operations, so the processor waits; CHAINS vectors of independent points fill the
 * wait. A point that has escaped goes on being iterated, which is harmless: `inside` only ever loses bits, and a
 * count grows only where it is set (true is -1). To ask whether any is still inside costs as much as a step, so it
 * is asked once in STEPS.
 */
enum { CHAINS = 4, STEPS = 8, BLOCK = CHAINS * TG_LANES };

static int any(const longs inside[CHAINS]) {
  const longs merged = (inside[0] | inside[1]) | (inside[2] | inside[3]);
  int64_t bits = 0;
  for (int lane = 0; lane < TG_LANES; lane++) {
    bits |= merged[lane];
  }
  return bits != 0;
}

static void julia_block(const double *re0, const double *im0, double c_re, double c_im, int32_t max_iterations,
                        int32_t *counts) {
  doubles re[CHAINS];
  doubles im[CHAINS];
  longs inside[CHAINS];
  longs count[CHAINS];
  memcpy(re, re0, sizeof re);
  memcpy(im, im0, sizeof im);
  for (int v = 0; v < CHAINS; v++) {
    inside[v] = ~(longs){0};
    count[v] = (longs){0};
  }
  for (int32_t left = max_iterations; left > 0 && any(inside); left -= STEPS) {
    const int steps = left < STEPS ? left : STEPS;
    for (int step = 0; step < steps; step++) {
      for (int v = 0; v < CHAINS; v++) {
        const doubles re2 = re[v] * re[v];
        const doubles im2 = im[v] * im[v];
        inside[v] &= re2 + im2 < 4.0;
        count[v] -= inside[v];
        im[v] = 2.0 * (re[v] * im[v]) + c_im;
        re[v] = (re2 - im2) + c_re;
      }
    }
  }
  for (int i = 0; i < BLOCK; i++) {
    counts[i] = (int32_t)count[i / TG_LANES][i % TG_LANES];
  }
}
#endif

void tg_julia(const double *re, const double *im, int64_t n, double c_re, double c_im, int32_t max_iterations,
              int32_t *restrict counts) {
  TG_CALLED();
  int64_t i = 0;
#if defined(TG_LANES)
  for (; i + BLOCK <= n; i += BLOCK) {
    julia_block(re + i, im + i, c_re, c_im, max_iterations, counts + i);
  }
#endif
  for (; i < n; i++) {
    counts[i] = iterations(re[i], im[i], c_re, c_im, max_iterations);
  }
}
