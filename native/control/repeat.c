/* SPDX-License-Identifier: Apache-2.0 */
#include "tollgate.h"
#include "tollgate_control.h"

/* The pointer is volatile: every call loads it, and none can be inlined, merged or moved out of the loop. */

void tg_repeat_empty(int64_t times) {
  void (*volatile call)(void) = tg_empty;
  while (times-- > 0) {
    call();
  }
}

/*
 * REPEAT_VALUE and REPEAT_OUT define tg_repeat_<function> for a function with a result and for one without.
 * `parameters` and `arguments` are lists in parentheses, which LIST takes off.
 */
#define LIST(...) __VA_ARGS__

#define REPEAT_VALUE(type, function, parameters, arguments)   \
  type tg_repeat_##function(int64_t times, LIST parameters) { \
    type(*volatile call) parameters = tg_##function;          \
    type result = 0;                                          \
    while (times-- > 0) {                                     \
      result = call arguments;                                \
    }                                                         \
    return result;                                            \
  }

#define REPEAT_OUT(function, parameters, arguments)           \
  void tg_repeat_##function(int64_t times, LIST parameters) { \
    void(*volatile call) parameters = tg_##function;          \
    while (times-- > 0) {                                     \
      call arguments;                                         \
    }                                                         \
  }

REPEAT_VALUE(int32_t, add_ints, (int32_t a, int32_t b), (a, b))
REPEAT_VALUE(double, sum, (const double *a, int64_t n), (a, n))
REPEAT_VALUE(int64_t, count_multiples, (const int64_t *a, int64_t n, int64_t divisor), (a, n, divisor))
REPEAT_OUT(add, (const double *a, const double *b, double *out, int64_t n), (a, b, out, n))
REPEAT_OUT(multiply_add, (const double *a, const double *b, const double *c, double *out, int64_t n), (a, b, c, out, n))
REPEAT_OUT(second_derivative, (const double *f, int64_t n, double dx, double *out), (f, n, dx, out))
REPEAT_OUT(laplacian, (const double *f, int64_t rows, int64_t cols, double dx, double dy, double *out),
           (f, rows, cols, dx, dy, out))
REPEAT_OUT(julia,
           (const double *re, const double *im, int64_t n, double c_re, double c_im, int32_t max_iterations,
            int32_t *counts),
           (re, im, n, c_re, c_im, max_iterations, counts))
REPEAT_OUT(random_fill, (double *out, int64_t n, int64_t seed), (out, n, seed))
REPEAT_OUT(transpose_add, (const double *a, const double *b, int64_t n, double *out), (a, b, n, out))
REPEAT_OUT(matmul, (const double *a, const double *b, int64_t m, int64_t k, int64_t n, double *out),
           (a, b, m, k, n, out))

REPEAT_VALUE(int64_t, checksum, (const double *a, int64_t n), (a, n))
REPEAT_VALUE(double, take_both, (const double *a, const double *b, int64_t n), (a, b, n))
REPEAT_OUT(spread, (const double *a, int64_t n, double *out), (a, n, out))
REPEAT_VALUE(double, limit_ends, (double *a, int64_t n, double most), (a, n, most))
REPEAT_OUT(spread_both, (const double *a, const double *b, int64_t n, double *out), (a, b, n, out))
REPEAT_VALUE(double, take_named, (const char *s, const double *a, int64_t n), (s, a, n))
REPEAT_VALUE(int64_t, weigh_lengths, (const char *s, const char *t), (s, t))
REPEAT_VALUE(int32_t, take_into, (const double *a, int64_t n, double *sum), (a, n, sum))
REPEAT_OUT(spread_weighed, (const tg_four *four, const double *a, int64_t n, double *out), (four, a, n, out))
REPEAT_VALUE(double, take_calling, (int32_t calls, tg_callback callback, const double *a, int64_t n),
             (calls, callback, a, n))
REPEAT_VALUE(double, take_mixed,
             (const double *a, int64_t n, int32_t b, int64_t c, double d, int32_t e, int64_t f, double g, int32_t h,
              int64_t i, double j, int32_t k),
             (a, n, b, c, d, e, f, g, h, i, j, k))
REPEAT_VALUE(int32_t, fail_named, (const char *s), (s))

void tg_pieces_julia(int64_t points, const double *re, const double *im, int64_t n, double c_re, double c_im,
                     int32_t max_iterations, int32_t *counts) {
  void (*volatile call)(const double *, const double *, int64_t, double, double, int32_t, int32_t *) = tg_julia;
  for (int64_t from = 0; from < n; from += points) {
    call(re + from, im + from, points, c_re, c_im, max_iterations, counts + from);
  }
}

/* With an ellipsis in its type, and as many arguments as the callers in Java pass. */
typedef int32_t (*format_function)(char *out, int64_t n, const char *format, ...);

int32_t tg_repeat_format_one(int64_t times, char *out, int64_t n, const char *format, int32_t a) {
  volatile format_function call = tg_format;
  int32_t result = 0;
  while (times-- > 0) {
    result = call(out, n, format, a);
  }
  return result;
}

int32_t tg_repeat_format_five(int64_t times, char *out, int64_t n, const char *format, int32_t a, int32_t b, int32_t c,
                              int32_t d, int32_t e) {
  volatile format_function call = tg_format;
  int32_t result = 0;
  while (times-- > 0) {
    result = call(out, n, format, a, b, c, d, e);
  }
  return result;
}

int32_t tg_repeat_additions(int64_t times, const tg_addition *functions, int32_t n, int32_t a, int32_t b) {
  while (times-- > 0) {
    for (int32_t i = 0; i < n; i++) {
      a = functions[i](a, b);
    }
  }
  return a;
}
