/* SPDX-License-Identifier: Apache-2.0 */
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
 * count grows only where it is set (true is -1). Each STEPS steps, vectors all of whose points have escaped make room
 * for the next ones.
 */
enum { CHAINS = 4, STEPS = 4 };

/* Returns how many points it has done, from the first. At least CHAINS vectors, and one iteration. */
static int64_t by_vectors(const double *re0, const double *im0, int64_t n, double c_re, double c_im,
                          int32_t max_iterations, int32_t *counts) {
  doubles re[CHAINS];
  doubles im[CHAINS];
  longs inside[CHAINS];
  longs count[CHAINS];
  int64_t begin[CHAINS];
  int32_t left[CHAINS];
  int64_t next = 0;
  for (int v = 0; v < CHAINS; v++, next += TG_LANES) {
    re[v] = load(re0 + next);
    im[v] = load(im0 + next);
    inside[v] = ~(longs){0};
    count[v] = (longs){0};
    begin[v] = next;
    left[v] = max_iterations;
  }
  for (int busy = CHAINS; busy > 0;) {
    int32_t steps = STEPS;
    for (int v = 0; v < CHAINS; v++) {
      steps = left[v] < steps ? left[v] : steps;
    }
    for (int32_t step = 0; step < steps; step++) {
      for (int v = 0; v < CHAINS; v++) {
        const doubles re2 = re[v] * re[v];
        const doubles im2 = im[v] * im[v];
        inside[v] &= re2 + im2 < 4.0;
        count[v] -= inside[v];
        im[v] = 2.0 * (re[v] * im[v]) + c_im;
        re[v] = (re2 - im2) + c_re;
      }
    }
    for (int v = 0; v < CHAINS; v++) {
      left[v] -= steps;
      if (left[v] > 0 && any(inside[v])) {
        continue;
      }
      if (begin[v] >= 0) {
        for (int lane = 0; lane < TG_LANES; lane++) {
          counts[begin[v] + lane] = (int32_t)count[v][lane];
        }
      }
      if (next + TG_LANES <= n) {
        re[v] = load(re0 + next);
        im[v] = load(im0 + next);
        inside[v] = ~(longs){0};
        count[v] = (longs){0};
        begin[v] = next;
        left[v] = max_iterations;
        next += TG_LANES;
      } else {
        /* It runs on, as the others do, and writes nothing. */
        busy -= begin[v] >= 0;
        begin[v] = -1;
        left[v] = INT32_MAX;
      }
    }
  }
  return next;
}
#endif

void tg_julia(const double *re, const double *im, int64_t n, double c_re, double c_im, int32_t max_iterations,
              int32_t *restrict counts) {
  TG_CALLED();
  int64_t i = 0;
#if defined(TG_LANES)
  if (n >= CHAINS * TG_LANES && max_iterations > 0) {
    i = by_vectors(re, im, n, c_re, c_im, max_iterations, counts);
  }
#endif
  for (; i < n; i++) {
    counts[i] = iterations(re[i], im[i], c_re, c_im, max_iterations);
  }
}
