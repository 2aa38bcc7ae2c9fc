/* SPDX-License-Identifier: Apache-2.0 */
#include "check.h"

static int divides(int64_t divisor, int64_t x) { return divisor == -1 || x % divisor == 0; }

int main(void) {
  static const int64_t divisors[] = {
      1, -1, 2, -2, 3, 7, -12, 64, 1000003, INT64_C(1) << 40, INT64_C(3) << 40, INT64_MAX, INT64_MIN, INT64_MIN + 1};
  static const int64_t ends[] = {0, 1, -1, INT64_MAX, INT64_MIN, INT64_MIN + 1, INT64_MAX - 1};
  CHECK(tg_count_multiples(NULL, 0, 3) == 0);
  for (int d = 0; d < (int)(sizeof divisors / sizeof divisors[0]); d++) {
    const int64_t divisor = divisors[d];
    for (int l = 0; l < LENGTHS; l++) {
      const int64_t n = lengths[l];
      int64_t *a = malloc((size_t)(n > 0 ? n : 1) * sizeof(int64_t));
      CHECK(a != NULL);
      int64_t expected = 0;
      for (int64_t i = 0; i < n; i++) {
        /* Unsigned, because multiples of large divisors wrap. */
        a[i] = i < 7 ? ends[i] : (int64_t)((uint64_t)divisor * (uint64_t)(i / 3) + (uint64_t)(i % 3));
        expected += divides(divisor, a[i]);
      }
      CHECK(tg_count_multiples(a, n, divisor) == expected);
      free(a);
    }
  }
  return 0;
}
