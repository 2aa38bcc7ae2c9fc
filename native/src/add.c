/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler.h"
#include "count_calls.h"
#include "pieces.h"
#include "tollgate.h"

static void sums(const double *a, const double *b, int64_t from, int64_t to, double *restrict out) {
  for (int64_t i = from; i < to; i++) {
    out[i] = a[i] + b[i];
  }
}

void add_piece(const double *a, const double *b, double *out, int64_t n, int past_caches) {
  int64_t i = 0;
#if defined(TG_STREAM_LANES)
  if (past_caches) {
    i = before_stream(out, n);
    sums(a, b, 0, i, out);
    for (; i + LINE <= n; i += LINE) {
      for (int64_t k = i; k < i + LINE; k += TG_STREAM_LANES) {
        stream(out + k, load_streamed(a + k) + load_streamed(b + k));
      }
    }
    end_stream();
  }
#else
  (void)past_caches;
#endif
  sums(a, b, i, n, out);
}

void tg_add(const double *a, const double *b, double *restrict out, int64_t n) {
  TG_CALLED();
  add_piece(a, b, out, n, exceeds_caches(n));
}
