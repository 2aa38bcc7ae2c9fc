/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

/* One number at a time, from a state that advances, as a generator is usually written. */
static double next(uint64_t *state) {
  uint64_t x = *state += UINT64_C(0x9E3779B97F4A7C15);
  x = (x ^ (x >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
  x = (x ^ (x >> 27)) * UINT64_C(0x94D049BB133111EB);
  return (double)((x ^ (x >> 31)) >> 11) / 9007199254740992.0;
}

int main(void) {
  static const int64_t seeds[] = {0, 42, -1, INT64_MIN, INT64_MAX};
  for (int s = 0; s < 5; s++) {
    for (int l = 0; l < LENGTHS; l++) {
      const int64_t n = lengths[l];
      double *out = doubles_of(n);
      tg_random_fill(out, n, seeds[s]);
      uint64_t state = (uint64_t)seeds[s];
      for (int64_t i = 0; i < n; i++) {
        CHECK(same(out[i], next(&state)));
        CHECK(out[i] >= 0.0 && out[i] < 1.0);
      }
      free(out);
    }
  }
  /* The first numbers of `new SplittableRandom(42)`, printed by Java. */
  double first[2];
  tg_random_fill(first, 2, 42);
  CHECK(same(first[0], 0x1.7bae644c5fd6dp-1) && same(first[1], 0x1.477f199d93378p-3));
  return 0;
}
