/* SPDX-License-Identifier: Apache-2.0 */
#include "transpose_add.h"

#include "compiler.h"
#include "count_calls.h"
#include "tollgate.h"

/* A tile of b is read by columns: 32 × 32 doubles are 8 KiB, which stay in the first-level cache meanwhile. */
enum { TILE = TRANSPOSE_ADD_ROWS };

static int64_t smaller(int64_t x, int64_t y) { return x < y ? x : y; }

void transpose_add_rows(const double *a, const double *b, int64_t n, int64_t from, int64_t to, double *restrict out) {
  for (int64_t i0 = from; i0 < to; i0 += TILE) {
    const int64_t i1 = smaller(i0 + TILE, to);
    for (int64_t j0 = 0; j0 < n; j0 += TILE) {
      const int64_t j1 = smaller(j0 + TILE, n);
      for (int64_t i = i0; i < i1; i++) {
        for (int64_t j = j0; j < j1; j++) {
          out[i * n + j] = a[i * n + j] + b[j * n + i];
        }
      }
    }
  }
}

void tg_transpose_add(const double *a, const double *b, int64_t n, double *out) {
  TG_CALLED();
  transpose_add_rows(a, b, n, 0, n, out);
}
