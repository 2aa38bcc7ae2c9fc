/* SPDX-License-Identifier: Apache-2.0 */
#include <math.h>

#include "compiler.h"
#include "count_calls.h"
#include "tollgate.h"

#if defined(TG_LANES)
static int64_t smaller(int64_t x, int64_t y) { return x < y ? x : y; }

/*
 * A block of ROWS × COLS results stays in registers while DEPTH terms are added: each vector of b, loaded once, serves
 * ROWS rows of a. DEPTH × COLS doubles of b (32 KiB with vectors of 512 bits) are copied to a panel without gaps, which
 * stays in the cache while all rows of a pass. Where there are only 16 registers, six rows fit.
 *
 * Blocks of p are taken in order and continue from out, so each result sees its terms in the order of the contract.
 */
#if defined(__AVX512F__) || !defined(__SSE2__)
enum { ROWS = 8 };
#else
enum { ROWS = 6 };
#endif
enum { VECTORS = 2, COLS = VECTORS * TG_LANES, DEPTH = 256 };

/* `rows` is a constant, at most ROWS, wherever it is called. */
static inline void add_block(int rows, const double *restrict a, const double *restrict panel, int64_t depth, int64_t k,
                             int64_t n, double *restrict out) {
  doubles sums[ROWS][VECTORS];
  for (int i = 0; i < rows; i++) {
    for (int v = 0; v < VECTORS; v++) {
      sums[i][v] = load(out + i * n + v * TG_LANES);
    }
  }
  for (int64_t p = 0; p < depth; p++, panel += COLS) {
    for (int i = 0; i < rows; i++) {
      const doubles factor = every(a[i * k + p]);
      for (int v = 0; v < VECTORS; v++) {
        sums[i][v] = multiply_add(factor, load(panel + v * TG_LANES), sums[i][v]);
      }
    }
  }
  for (int i = 0; i < rows; i++) {
    for (int v = 0; v < VECTORS; v++) {
      store(out + i * n + v * TG_LANES, sums[i][v]);
    }
  }
}

static void move(const double *from, int64_t from_width, int64_t rows, int64_t cols, int64_t to_width, double *to) {
  for (int64_t i = 0; i < rows; i++) {
    for (int64_t j = 0; j < cols; j++) {
      to[i * to_width + j] = from[i * from_width + j];
    }
  }
}

/* Rows of COLS numbers: what lies beside the last columns is computed too, and not used. */
static void clear(double *rows, int64_t count) { memset(rows, 0, (size_t)count * COLS * sizeof *rows); }

static void add_products(const double *a, const double *b, int64_t m, int64_t k, int64_t n, double *restrict out) {
  double panel[DEPTH * COLS];
  double edge[ROWS * COLS];
  for (int64_t p = 0; p < k; p += DEPTH) {
    const int64_t depth = smaller(DEPTH, k - p);
    for (int64_t j = 0; j < n; j += COLS) {
      const int64_t cols = smaller(COLS, n - j);
      if (cols < COLS) {
        clear(panel, depth);
        clear(edge, ROWS);
      }
      move(b + p * n + j, n, depth, cols, COLS, panel);
      int64_t rows;
      for (int64_t i = 0; i < m; i += rows) {
        rows = m - i < ROWS ? 1 : ROWS;
        double *block = out + i * n + j;
        double *to = cols == COLS ? block : edge;
        const int64_t width = cols == COLS ? n : COLS;
        if (to == edge) {
          move(block, n, rows, cols, COLS, edge);
        }
        if (rows == ROWS) {
          add_block(ROWS, a + i * k + p, panel, depth, k, width, to);
        } else {
          add_block(1, a + i * k + p, panel, depth, k, width, to);
        }
        if (to == edge) {
          move(edge, COLS, rows, cols, n, block);
        }
      }
    }
  }
}
#else
static void add_products(const double *a, const double *b, int64_t m, int64_t k, int64_t n, double *restrict out) {
  for (int64_t i = 0; i < m; i++) {
    for (int64_t p = 0; p < k; p++) {
      for (int64_t j = 0; j < n; j++) {
        out[i * n + j] = fma(a[i * k + p], b[p * n + j], out[i * n + j]);
      }
    }
  }
}
#endif

void tg_matmul(const double *a, const double *b, int64_t m, int64_t k, int64_t n, double *restrict out) {
  TG_CALLED();
  if (m == 0 || n == 0) {
    return;
  }
  for (int64_t i = 0; i < m * n; i++) {
    out[i] = 0.0;
  }
  add_products(a, b, m, k, n, out);
}
