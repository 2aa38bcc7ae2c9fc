/* SPDX-License-Identifier: Apache-2.0 */
#include "tollgate_control.h"

/* GCC and Clang turn a plain copying loop into a call of memcpy unless told not to. */
#if defined(__clang__)
#define KEEP_LOOP __attribute__((no_builtin("memcpy")))
#elif defined(__GNUC__)
#define KEEP_LOOP __attribute__((optimize("no-tree-loop-distribute-patterns")))
#else
#define KEEP_LOOP
#endif

/* As fast as memcpy; the hints that help laplacian, which reads three rows at once, slow it down. */
KEEP_LOOP void tg_copy(const double *a, double *restrict out, int64_t n) {
  for (int64_t i = 0; i < n; i++) {
    out[i] = a[i];
  }
}
