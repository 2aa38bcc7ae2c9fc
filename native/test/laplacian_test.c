/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

static const double dx = 0.1;
static const double dy = 0.3;

/* With results so many doubles after the beginning of an allocation. */
static void check(int64_t rows, int64_t cols, int64_t shift) {
  const double ix = 1.0 / (dx * dx);
  const double iy = 1.0 / (dy * dy);
  const double c = 2.0 * (ix + iy);
  const int64_t inner = rows < 3 || cols < 3 ? 0 : (rows - 2) * (cols - 2);
  double *f = awkward(rows * cols, 1);
  double *out = doubles_of(shift + inner);
  double *expected = doubles_of(inner);
  for (int64_t e = 0; e < inner; e++) {
    const int64_t i = e / (cols - 2) + 1;
    const int64_t j = e % (cols - 2) + 1;
    volatile double vertical = (f[(i - 1) * cols + j] + f[(i + 1) * cols + j]) * ix;
    volatile double horizontal = (f[i * cols + j - 1] + f[i * cols + j + 1]) * iy;
    volatile double middle = f[i * cols + j] * c;
    expected[e] = vertical + horizontal - middle;
  }
  tg_laplacian(f, rows, cols, dx, dy, out + shift);
  check_same(expected, out + shift, inner, "laplacian");
  free(f);
  free(out);
  free(expected);
}

int main(void) {
  static const int64_t sides[] = {0, 1, 2, 3, 4, 9, 10, 11, 17, 66, 130};
  enum { SIDES = (int)(sizeof sides / sizeof sides[0]) };
  for (int r = 0; r < SIDES; r++) {
    for (int s = 0; s < SIDES; s++) {
      check(sides[r], sides[s], 0);
    }
  }
  /* Past the caches: few long rows, and rows shorter than a cache line. */
  check(5, MANY / 3 + 3, 1);
  check(MANY / 5 + 3, 7, 0);
  /* Any number of rows without columns, and the other way round. */
  tg_laplacian(NULL, INT64_MAX, 0, dx, dy, NULL);
  tg_laplacian(NULL, 0, INT64_MAX, dx, dy, NULL);
  return 0;
}
