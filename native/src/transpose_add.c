/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler.h"
#include "count_calls.h"
#include "pieces.h"
#include "tollgate.h"

/* A tile of b is read by columns: 32 × 32 doubles are 8 KiB, which stay in the first-level cache meanwhile. */
enum { TILE = TRANSPOSE_ADD_ROWS };

static int64_t smaller(int64_t x, int64_t y) { return x < y ? x : y; }

static void by_columns(const double *a, const double *b, int64_t n, int64_t i0, int64_t i1, double *restrict out) {
  for (int64_t j0 = 0; j0 < n; j0 += TILE) {
    const int64_t j1 = smaller(j0 + TILE, n);
    for (int64_t i = i0; i < i1; i++) {
      for (int64_t j = j0; j < j1; j++) {
        out[i * n + j] = a[i * n + j] + b[j * n + i];
      }
    }
  }
}

#if defined(TG_STREAM_LANES)
/*
 * Where b comes from memory, its rows are read as they lie, 32 doubles of each, and turned in a buffer (64 KiB, in the
 * second-level cache). The processor's own prefetching does not foresee the next rows. Sizes and distance were found by
 * trying. The rows of the buffer have a length that spreads them over the sets of the cache.
 */
enum { WIDTH = 256, AHEAD = 64 };

static void by_rows(const double *a, const double *b, int64_t n, int64_t i0, int64_t i1, double *restrict out) {
  double turned[TILE][WIDTH + LINE];
  for (int64_t j0 = 0; j0 < n; j0 += WIDTH) {
    const int64_t width = smaller(WIDTH, n - j0);
    for (int64_t j = 0; j < width; j++) {
      const double *row = b + (j0 + j) * n + i0;
      for (int64_t i = 0; i < i1 - i0; i += LINE) {
        will_read(row, AHEAD * n + i);
      }
      for (int64_t i = 0; i < i1 - i0; i++) {
        turned[i][j] = row[i];
      }
    }
    for (int64_t i = i0; i < i1; i++) {
      const double *from = a + i * n + j0;
      const double *other = turned[i - i0];
      double *to = out + i * n + j0;
      int64_t j = 0;
      for (const int64_t before = before_stream(to, width); j < before; j++) {
        to[j] = from[j] + other[j];
      }
      for (; j + LINE <= width; j += LINE) {
        for (int64_t k = j; k < j + LINE; k += TG_STREAM_LANES) {
          stream(to + k, load_streamed(from + k) + load_streamed(other + k));
        }
      }
      for (; j < width; j++) {
        to[j] = from[j] + other[j];
      }
    }
  }
}
#endif

void transpose_add_piece(const double *a, const double *b, int64_t n, int64_t from, int64_t to, double *restrict out,
                         int past_caches) {
  for (int64_t i = from; i < to; i += TILE) {
    const int64_t end = smaller(i + TILE, to);
#if defined(TG_STREAM_LANES)
    if (past_caches) {
      by_rows(a, b, n, i, end, out);
      continue;
    }
#else
    (void)past_caches;
#endif
    by_columns(a, b, n, i, end, out);
  }
#if defined(TG_STREAM_LANES)
  if (past_caches) {
    end_stream();
  }
#endif
}

void tg_transpose_add(const double *a, const double *b, int64_t n, double *out) {
  TG_CALLED();
  transpose_add_piece(a, b, n, 0, n, out, exceeds_caches(n * n));
}
