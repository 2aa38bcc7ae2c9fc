/* SPDX-License-Identifier: Apache-2.0 */
/*
 * For every number of threads the bits of the plain kernels, which have tests of their own. More threads than
 * processors only mean more pieces.
 */
#include "check.h"

enum { MOST_THREADS = 5 };

/* The contract of the sum, written down once more. */
static double sum_of_parts(const double *a, int64_t n) {
  double sums[512] = {0};
  const int64_t length = 8 * ((n + 4095) / 4096);
  for (int64_t part = 0; part * length < n; part++) {
    const int64_t left = n - part * length;
    sums[part] = tg_sum(a + part * length, left < length ? left : length);
  }
  return tg_sum(sums, 512);
}

static void check_arrays(int64_t n, int32_t threads) {
  double *a = awkward(n, 1);
  double *b = awkward(n, 2);
  double *c = awkward(n, 3);
  double *expected = doubles_of(n);
  double *actual = doubles_of(n);

  CHECK(same(tg_sum_parallel(a, n, threads), n == 0 ? 0.0 : sum_of_parts(a, n)));

  tg_add(a, b, expected, n);
  tg_add_parallel(a, b, actual, n, threads);
  check_same(expected, actual, n, "add");

  tg_multiply_add(a, b, c, expected, n);
  tg_multiply_add_parallel(a, b, c, actual, n, threads);
  check_same(expected, actual, n, "multiply_add");

  tg_random_fill(expected, n, -5);
  tg_random_fill_parallel(actual, n, -5, threads);
  check_same(expected, actual, n, "random_fill");

  double *expected_inner = doubles_of(n - 2);
  double *actual_inner = doubles_of(n - 2);
  tg_second_derivative(a, n, 0.1, expected_inner);
  tg_second_derivative_parallel(a, n, 0.1, actual_inner, threads);
  check_same(expected_inner, actual_inner, n - 2, "second_derivative");

  int64_t *numbers = malloc((size_t)(n > 0 ? n : 1) * sizeof *numbers);
  CHECK(numbers != NULL);
  for (int64_t i = 0; i < n; i++) {
    numbers[i] = i * i - 1000;
  }
  CHECK(tg_count_multiples_parallel(numbers, n, 7, threads) == tg_count_multiples(numbers, n, 7));

  double *re = tame(n, 4);
  double *im = tame(n, 5);
  int32_t *expected_counts = malloc((size_t)(n > 0 ? n : 1) * sizeof *expected_counts);
  int32_t *actual_counts = malloc((size_t)(n > 0 ? n : 1) * sizeof *actual_counts);
  CHECK(expected_counts != NULL && actual_counts != NULL);
  tg_julia(re, im, n, -0.6, 0.4, 50, expected_counts);
  tg_julia_parallel(re, im, n, -0.6, 0.4, 50, actual_counts, threads);
  CHECK(n == 0 || memcmp(expected_counts, actual_counts, (size_t)n * sizeof *expected_counts) == 0);

  free(a);
  free(b);
  free(c);
  free(expected);
  free(actual);
  free(expected_inner);
  free(actual_inner);
  free(numbers);
  free(re);
  free(im);
  free(expected_counts);
  free(actual_counts);
}

static void check_matrices(int64_t n, int32_t threads) {
  double *a = awkward(n * n, 6);
  double *b = awkward(n * n, 7);
  double *expected = doubles_of(n * n);
  double *actual = doubles_of(n * n);

  tg_transpose_add(a, b, n, expected);
  tg_transpose_add_parallel(a, b, n, actual, threads);
  check_same(expected, actual, n * n, "transpose_add");

  if (n <= 257) { /* Larger ones take too long. */
    tg_matmul(a, b, n, n, n, expected);
    tg_matmul_parallel(a, b, n, n, n, actual, threads);
    check_same(expected, actual, n * n, "matmul");
  }

  const int64_t inner = n < 3 ? 0 : (n - 2) * (n - 2);
  double *expected_inner = doubles_of(inner);
  double *actual_inner = doubles_of(inner);
  tg_laplacian(a, n, n, 0.1, 0.2, expected_inner);
  tg_laplacian_parallel(a, n, n, 0.1, 0.2, actual_inner, threads);
  check_same(expected_inner, actual_inner, inner, "laplacian");

  free(a);
  free(b);
  free(expected);
  free(actual);
  free(expected_inner);
  free(actual_inner);
}

int main(void) {
  CHECK(tg_processors() >= 1);
  for (int32_t threads = 1; threads <= MOST_THREADS; threads++) {
    for (int l = 0; l < LENGTHS; l++) {
      check_arrays(lengths[l], threads);
    }
    check_arrays(100003, threads);
    for (int l = 0; lengths[l] <= 257; l++) {
      check_matrices(lengths[l], threads);
    }
  }
  /* Past the caches. */
  check_arrays(MANY, 3);
  check_matrices(2061, 3);
  return 0;
}
