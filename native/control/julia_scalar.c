/* SPDX-License-Identifier: Apache-2.0 */
#include "../src/compiler.h"
#include "tollgate_control.h"

void tg_julia_scalar(const double *re, const double *im, int64_t n, double c_re, double c_im, int32_t max_iterations,
                     int32_t *counts) {
  for (int64_t i = 0; i < n; i++) {
    double x = re[i];
    double y = im[i];
    int32_t count = 0;
    while (x * x + y * y < 4.0 && count < max_iterations) {
      const double next_y = 2.0 * (x * y) + c_im;
      x = (x * x - y * y) + c_re;
      y = next_y;
      count++;
    }
    counts[i] = count;
  }
}
