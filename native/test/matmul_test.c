/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

int main(void) {
  /* Around the block of 6 or 8 rows and 4, 8 or 16 columns, and the 256 terms that are taken at a time. */
  static const int64_t shapes[][3] = {{0, 0, 0},     {0, 3, 5},    {3, 0, 5},   {3, 5, 0},    {1, 1, 1},
                                      {2, 3, 4},     {3, 7, 15},   {4, 8, 16},  {5, 9, 17},   {8, 255, 33},
                                      {4, 256, 16},  {9, 257, 31}, {1, 600, 1}, {40, 30, 50}, {1, 513, 64},
                                      {16, 1, 4097}, {33, 64, 48}};
  for (int s = 0; s < (int)(sizeof shapes / sizeof shapes[0]); s++) {
    const int64_t m = shapes[s][0];
    const int64_t k = shapes[s][1];
    const int64_t n = shapes[s][2];
    for (int kind = 0; kind < 2; kind++) {
      double *a = kind == 0 ? tame(m * k, 1) : awkward(m * k, 1);
      double *b = kind == 0 ? tame(k * n, 2) : awkward(k * n, 2);
      double *out = doubles_of(m * n);
      double *expected = doubles_of(m * n);
      for (int64_t i = 0; i < m; i++) {
        for (int64_t j = 0; j < n; j++) {
          double sum = 0.0;
          for (int64_t p = 0; p < k; p++) {
            sum = fma(a[i * k + p], b[p * n + j], sum);
          }
          expected[i * n + j] = sum;
        }
      }
      tg_matmul(a, b, m, k, n, out);
      check_same(expected, out, m * n, "matmul");
      free(a);
      free(b);
      free(out);
      free(expected);
    }
  }
  tg_matmul(NULL, NULL, INT64_MAX, 0, 0, NULL);
  tg_matmul(NULL, NULL, 0, INT64_MAX, 0, NULL);
  tg_matmul(NULL, NULL, 0, 0, INT64_MAX, NULL);
  return 0;
}
