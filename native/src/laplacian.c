/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler.h"
#include "count_calls.h"
#include "pieces.h"
#include "tollgate.h"

typedef struct {
  double ix, iy, c;
} weights;

static inline void points(const double *above, const double *here, const double *below, weights w, int64_t from,
                          int64_t to, double *restrict out) {
  for (int64_t j = from; j < to; j++) {
    out[j] = (above[j] + below[j]) * w.ix + (here[j - 1] + here[j + 1]) * w.iy - here[j] * w.c;
  }
}

/*
 * Memory sets the pace: of every point one row must come in and one go out, and the processor's own prefetching stops
 * at each page of 512 doubles. One hint for each cache line, more than a page ahead for reading and a page ahead for
 * writing, gains a third or more where the matrix exceeds the caches. The distances were found by trying; past the end
 * of a row they reach into the next.
 */
enum { READ_AHEAD = 768, WRITE_AHEAD = 512 };

static void row(const double *above, const double *here, const double *below, weights w, int64_t n,
                double *restrict out) {
  int64_t j = 0;
  for (; j + LINE <= n; j += LINE) {
    will_read(below, j + READ_AHEAD);
    will_write(out, j + WRITE_AHEAD);
    points(above, here, below, w, j, j + LINE, out);
  }
  points(above, here, below, w, j, n, out);
}

#if defined(TG_STREAM_LANES)
enum { STREAM_READ_AHEAD = 1536 };

static void streamed_row(const double *above, const double *here, const double *below, weights w, int64_t n,
                         double *restrict out) {
  int64_t j = before_stream(out, n);
  points(above, here, below, w, 0, j, out);
  for (; j + LINE <= n; j += LINE) {
    will_read(below, j + STREAM_READ_AHEAD);
    for (int64_t i = j; i < j + LINE; i += TG_STREAM_LANES) {
      const streamed vertical = load_streamed(above + i) + load_streamed(below + i);
      const streamed horizontal = load_streamed(here + i - 1) + load_streamed(here + i + 1);
      stream(out + i, vertical * w.ix + horizontal * w.iy - load_streamed(here + i) * w.c);
    }
  }
  points(above, here, below, w, j, n, out);
}
#endif

void laplacian_piece(const double *f, int64_t rows, int64_t cols, double dx, double dy, double *restrict out,
                     int past_caches) {
  weights w = {.ix = 1.0 / (dx * dx), .iy = 1.0 / (dy * dy)};
  w.c = 2.0 * (w.ix + w.iy);
  for (int64_t i = 1; i < rows - 1; i++) {
    const double *above = f + (i - 1) * cols + 1;
    const double *here = above + cols;
    const double *below = here + cols;
    double *to = out + (i - 1) * (cols - 2);
#if defined(TG_STREAM_LANES)
    if (past_caches) {
      streamed_row(above, here, below, w, cols - 2, to);
      continue;
    }
#else
    (void)past_caches;
#endif
    row(above, here, below, w, cols - 2, to);
  }
#if defined(TG_STREAM_LANES)
  if (past_caches) {
    end_stream();
  }
#endif
}

void tg_laplacian(const double *f, int64_t rows, int64_t cols, double dx, double dy, double *restrict out) {
  TG_CALLED();
  if (rows >= 3 && cols >= 3) {
    laplacian_piece(f, rows, cols, dx, dy, out, exceeds_caches((rows - 2) * (cols - 2)));
  }
}
