/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler.h"
#include "count_calls.h"
#include "pieces.h"
#include "tollgate.h"

static void derivatives(const double *f, int64_t from, int64_t to, double inv, double *restrict out) {
  for (int64_t i = from; i < to; i++) {
    out[i] = ((f[i] - 2.0 * f[i + 1]) + f[i + 2]) * inv;
  }
}

void second_derivative_piece(const double *f, int64_t n, double dx, double *out, int past_caches) {
  const double inv = 1.0 / (dx * dx);
  int64_t i = 0;
#if defined(TG_STREAM_LANES)
  if (past_caches) {
    i = before_stream(out, n - 2);
    derivatives(f, 0, i, inv, out);
    for (; i + LINE <= n - 2; i += LINE) {
      for (int64_t k = i; k < i + LINE; k += TG_STREAM_LANES) {
        stream(out + k, ((load_streamed(f + k) - 2.0 * load_streamed(f + k + 1)) + load_streamed(f + k + 2)) * inv);
      }
    }
    end_stream();
  }
#else
  (void)past_caches;
#endif
  derivatives(f, i, n - 2, inv, out);
}

void tg_second_derivative(const double *f, int64_t n, double dx, double *restrict out) {
  TG_CALLED();
  second_derivative_piece(f, n, dx, out, exceeds_caches(n - 2));
}
