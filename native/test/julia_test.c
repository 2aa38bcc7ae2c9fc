/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

static int32_t expected(double re, double im, double c_re, double c_im, int32_t max_iterations) {
  int32_t n = 0;
  for (;;) {
    volatile double re2 = re * re;
    volatile double im2 = im * im;
    if (!(re2 + im2 < 4.0) || n == max_iterations) {
      return n;
    }
    volatile double twice = 2.0 * (re * im);
    im = twice + c_im;
    re = (re2 - im2) + c_re;
    n++;
  }
}

static void check_points(const double *re, const double *im, int64_t n, double c_re, double c_im,
                         int32_t max_iterations) {
  int32_t *counts = malloc((size_t)(n > 0 ? n : 1) * sizeof(int32_t));
  CHECK(counts != NULL);
  tg_julia(re, im, n, c_re, c_im, max_iterations, counts);
  for (int64_t i = 0; i < n; i++) {
    CHECK(counts[i] == expected(re[i], im[i], c_re, c_im, max_iterations));
  }
  free(counts);
}

int main(void) {
  static const int32_t limits[] = {0, 1, 7, 8, 9, 300};
  for (int l = 0; l < LENGTHS; l++) {
    const int64_t n = lengths[l];
    double *re = tame(n, 1);
    double *im = tame(n, 2);
    double *wild_re = awkward(n, 3);
    double *wild_im = awkward(n, 4);
    for (int m = 0; m < 6; m++) {
      check_points(re, im, n, -0.62772, -0.42193, limits[m]);
      check_points(wild_re, wild_im, n, -0.62772, -0.42193, limits[m]);
      /* A large c throws points out and may bring them back near 0: an escaped point must stay escaped. */
      check_points(re, im, n, -3.0, 0.0, limits[m]);
    }
    free(re);
    free(im);
    free(wild_re);
    free(wild_im);
  }

  /* The figure of the case study: 1,000 × 1,000 points, coordinates by repeated addition, 33,219,980 steps in all. */
  static double xs[1001];
  static double re[1000 * 1000];
  static double im[1000 * 1000];
  static int32_t counts[1000 * 1000];
  int width = 0;
  for (double x = -1.8; x < 1.8; x += 3.6 / 1000) {
    xs[width++] = x;
  }
  CHECK(width == 1000);
  int64_t n = 0;
  for (double y = 1.8; y > -1.8; y += -3.6 / 1000) {
    for (int i = 0; i < width; i++, n++) {
      re[n] = xs[i];
      im[n] = y;
    }
  }
  CHECK(n == 1000 * 1000);
  tg_julia(re, im, n, -0.62772, -0.42193, 300, counts);
  int64_t sum = 0;
  for (int64_t i = 0; i < n; i++) {
    sum += counts[i];
  }
  CHECK(sum == 33219980);
  return 0;
}
