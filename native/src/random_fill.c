/* SPDX-License-Identifier: Apache-2.0 */
#include "compiler.h"
#include "count_calls.h"
#include "tollgate.h"

void tg_random_fill(double *out, int64_t n, int64_t seed) {
  TG_CALLED();
  for (int64_t i = 0; i < n; i++) {
    /* 2⁶⁴ / φ, made odd: the step of SplitMix64. The two factors are Stafford's. */
    uint64_t x = (uint64_t)seed + ((uint64_t)i + 1) * UINT64_C(0x9E3779B97F4A7C15);
    x = (x ^ (x >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94D049BB133111EB);
    x = x ^ (x >> 31);
    out[i] = (double)(int64_t)(x >> 11) * 0x1.0p-53;
  }
}
