/* SPDX-License-Identifier: Apache-2.0 */
#include "../src/compiler.h"
#include "tollgate_control.h"

/* GCC and Clang turn a plain copying loop into a call of memcpy unless told not to. */
#if defined(__clang__)
#define KEEP_LOOP __attribute__((no_builtin("memcpy")))
#elif defined(__GNUC__)
#define KEEP_LOOP __attribute__((optimize("no-tree-loop-distribute-patterns")))
#else
#define KEEP_LOOP
#endif

static KEEP_LOOP void plain(const double *a, int64_t from, int64_t to, double *restrict out) {
  for (int64_t i = from; i < to; i++) {
    out[i] = a[i];
  }
}

/* As fast as memcpy; the hints that help laplacian, which reads three rows at once, slow it down. */
void tg_copy(const double *a, double *restrict out, int64_t n) {
  int64_t i = 0;
#if defined(TG_STREAM_LANES)
  if (exceeds_caches(n)) {
    i = before_stream(out, n);
    plain(a, 0, i, out);
    for (; i + LINE <= n; i += LINE) {
      for (int64_t k = i; k < i + LINE; k += TG_STREAM_LANES) {
        stream(out + k, load_streamed(a + k));
      }
    }
    end_stream();
  }
#endif
  plain(a, i, n, out);
}
