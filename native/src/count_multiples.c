/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "compiler.h"
#include "count_calls.h"
#include "tollgate.h"

static uint64_t magnitude(int64_t x) { return x < 0 ? 0 - (uint64_t)x : (uint64_t)x; }

/*
 * A division takes ten or more cycles and no processor divides vectors of 64-bit integers, so the divisor is inverted
 * once: with |divisor| = odd · 2^twos, x is a multiple exactly when |x| · odd⁻¹ (mod 2⁶⁴), rotated right by twos, is
 * at most ⌊(2⁶⁴ - 1) / |divisor|⌋. (Warren, Hacker's Delight, 2nd ed., 10-17.) Magnitudes as unsigned numbers spare
 * the case that traps, INT64_MIN % -1.
 */
int64_t tg_count_multiples(const int64_t *a, int64_t n, int64_t divisor) {
  TG_CALLED();
  uint64_t odd = magnitude(divisor);
  const uint64_t limit = UINT64_MAX / odd;
  int twos = 0;
  while ((odd & 1) == 0) {
    odd >>= 1;
    twos++;
  }
  /* Newton's iteration doubles the correct low bits: 5 at the start, then 10, 20, 40, 80. */
  uint64_t inverse = (3 * odd) ^ 2;
  for (int step = 0; step < 4; step++) {
    inverse *= 2 - odd * inverse;
  }
  /* A shift by 64 is undefined, hence the mask: twos = 0 gives q | q. */
  const int up = (64 - twos) & 63;

  int64_t count = 0;
  int64_t i = 0;
#if defined(TG_LANES)
  /* GCC 12 does not vectorise the loop below by itself. True is -1. */
  longs counts = {0};
  for (; i + TG_LANES <= n; i += TG_LANES) {
    longs x;
    memcpy(&x, a + i, sizeof x);
    const unsigneds sign = (unsigneds)(x < 0);
    const unsigneds q = (((unsigneds)x ^ sign) - sign) * inverse;
    counts -= (longs)(((q >> twos) | (q << up)) <= limit);
  }
  for (int lane = 0; lane < TG_LANES; lane++) {
    count += counts[lane];
  }
#endif
  for (; i < n; i++) {
    const uint64_t q = magnitude(a[i]) * inverse;
    count += ((q >> twos) | (q << up)) <= limit;
  }
  return count;
}
