/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>

#include "compiler.h"
#include "count_calls.h"
#include "tollgate.h"

/*
 * A block of ROWS × COLS results is finished over DEPTH terms at a time: one loaded row of b serves ROWS rows of a,
 * whose sums stay in registers, and DEPTH × COLS doubles of b (16 KiB) stay in the first-level cache while i runs.
 * Blocks of p are taken in order and continue from out, so each result still sees its terms in the order of the
 * contract.
 */
enum { ROWS = 8, COLS = 8, DEPTH = 256 };

static int64_t smaller(int64_t x, int64_t y) { return x < y ? x : y; }

static void move(const double *from, double *restrict to) {
  for (int j = 0; j < COLS; j++) {
    to[j] = from[j];
  }
}

/* Eight arrays, not one of two dimensions: GCC keeps only the former in registers. */
static void full_block(const double *restrict a, const double *restrict b, int64_t depth, int64_t k, int64_t n,
                       double *restrict out) {
  double s0[COLS], s1[COLS], s2[COLS], s3[COLS], s4[COLS], s5[COLS], s6[COLS], s7[COLS];
  move(out, s0);
  move(out + n, s1);
  move(out + 2 * n, s2);
  move(out + 3 * n, s3);
  move(out + 4 * n, s4);
  move(out + 5 * n, s5);
  move(out + 6 * n, s6);
  move(out + 7 * n, s7);
  for (int64_t p = 0; p < depth; p++, a++, b += n) {
    for (int j = 0; j < COLS; j++) {
      s0[j] = fma(a[0], b[j], s0[j]);
      s1[j] = fma(a[k], b[j], s1[j]);
      s2[j] = fma(a[2 * k], b[j], s2[j]);
      s3[j] = fma(a[3 * k], b[j], s3[j]);
      s4[j] = fma(a[4 * k], b[j], s4[j]);
      s5[j] = fma(a[5 * k], b[j], s5[j]);
      s6[j] = fma(a[6 * k], b[j], s6[j]);
      s7[j] = fma(a[7 * k], b[j], s7[j]);
    }
  }
  move(s0, out);
  move(s1, out + n);
  move(s2, out + 2 * n);
  move(s3, out + 3 * n);
  move(s4, out + 4 * n);
  move(s5, out + 5 * n);
  move(s6, out + 6 * n);
  move(s7, out + 7 * n);
}

static void edge_block(const double *a, const double *b, int64_t rows, int64_t cols, int64_t depth, int64_t k,
                       int64_t n, double *restrict out) {
  for (int64_t i = 0; i < rows; i++) {
    for (int64_t p = 0; p < depth; p++) {
      for (int64_t j = 0; j < cols; j++) {
        out[i * n + j] = fma(a[i * k + p], b[p * n + j], out[i * n + j]);
      }
    }
  }
}

void tg_matmul(const double *a, const double *b, int64_t m, int64_t k, int64_t n, double *restrict out) {
  TG_CALLED();
  if (m == 0 || n == 0) {
    return;
  }
  for (int64_t i = 0; i < m * n; i++) {
    out[i] = 0.0;
  }
  for (int64_t p = 0; p < k; p += DEPTH) {
    const int64_t depth = smaller(DEPTH, k - p);
    for (int64_t j = 0; j < n; j += COLS) {
      const int64_t cols = smaller(COLS, n - j);
      for (int64_t i = 0; i < m; i += ROWS) {
        const int64_t rows = smaller(ROWS, m - i);
        const double *from_a = a + i * k + p;
        const double *from_b = b + p * n + j;
        double *to = out + i * n + j;
        if (rows == ROWS && cols == COLS) {
          full_block(from_a, from_b, depth, k, n, to);
        } else {
          edge_block(from_a, from_b, rows, cols, depth, k, n, to);
        }
      }
    }
  }
}
