/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The controls of Tollgate's measurements, which other measurements are compared with. Nobody needs them to use the
 * kernels. The rules of tollgate.h hold here too.
 */
#ifndef TOLLGATE_CONTROL_H
#define TOLLGATE_CONTROL_H

#include <stdint.h>

#include "tollgate.h"

#if defined(_WIN32)
#if defined(TG_BUILDING_CONTROL)
#define TG_CONTROL_API __declspec(dllexport)
#else
#define TG_CONTROL_API __declspec(dllimport)
#endif
#else
#define TG_CONTROL_API __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- C calls C ---- */

/*
 * tg_repeat_<function>(times, …) calls tg_<function>(…) `times` times through a function pointer that the compiler
 * cannot see through. Java calls it once; its time divided by `times` is the floor of every technology. `times` is at
 * least 1. The result is that of the last call.
 */
TG_CONTROL_API void tg_repeat_empty(int64_t times);
TG_CONTROL_API int32_t tg_repeat_add_ints(int64_t times, int32_t a, int32_t b);
TG_CONTROL_API double tg_repeat_sum(int64_t times, const double *a, int64_t n);
TG_CONTROL_API int64_t tg_repeat_count_multiples(int64_t times, const int64_t *a, int64_t n, int64_t divisor);
TG_CONTROL_API void tg_repeat_add(int64_t times, const double *a, const double *b, double *out, int64_t n);
TG_CONTROL_API void tg_repeat_multiply_add(int64_t times, const double *a, const double *b, const double *c,
                                           double *out, int64_t n);
TG_CONTROL_API void tg_repeat_second_derivative(int64_t times, const double *f, int64_t n, double dx, double *out);
TG_CONTROL_API void tg_repeat_laplacian(int64_t times, const double *f, int64_t rows, int64_t cols, double dx,
                                        double dy, double *out);
TG_CONTROL_API void tg_repeat_julia(int64_t times, const double *re, const double *im, int64_t n, double c_re,
                                    double c_im, int32_t max_iterations, int32_t *counts);
TG_CONTROL_API void tg_repeat_random_fill(int64_t times, double *out, int64_t n, int64_t seed);
TG_CONTROL_API void tg_repeat_transpose_add(int64_t times, const double *a, const double *b, int64_t n, double *out);
TG_CONTROL_API void tg_repeat_matmul(int64_t times, const double *a, const double *b, int64_t m, int64_t k, int64_t n,
                                     double *out);

TG_CONTROL_API int64_t tg_repeat_checksum(int64_t times, const double *a, int64_t n);
TG_CONTROL_API double tg_repeat_take_both(int64_t times, const double *a, const double *b, int64_t n);
TG_CONTROL_API void tg_repeat_spread(int64_t times, const double *a, int64_t n, double *out);
TG_CONTROL_API double tg_repeat_limit_ends(int64_t times, double *a, int64_t n, double most);
TG_CONTROL_API void tg_repeat_spread_both(int64_t times, const double *a, const double *b, int64_t n, double *out);
TG_CONTROL_API double tg_repeat_take_named(int64_t times, const char *s, const double *a, int64_t n);
TG_CONTROL_API int64_t tg_repeat_weigh_lengths(int64_t times, const char *s, const char *t);
TG_CONTROL_API int32_t tg_repeat_take_into(int64_t times, const double *a, int64_t n, double *sum);
TG_CONTROL_API void tg_repeat_spread_weighed(int64_t times, const tg_four *four, const double *a, int64_t n,
                                             double *out);
TG_CONTROL_API double tg_repeat_take_calling(int64_t times, int32_t calls, tg_callback callback, const double *a,
                                             int64_t n);
TG_CONTROL_API double tg_repeat_take_mixed(int64_t times, const double *a, int64_t n, int32_t b, int64_t c, double d,
                                           int32_t e, int64_t f, double g, int32_t h, int64_t i, double j, int32_t k);
TG_CONTROL_API int32_t tg_repeat_fail_named(int64_t times, const char *s);

/*
 * Calls tg_julia(…) as tg_repeat_julia does, but each time on the next `points` of the n points: the same work in many
 * calls. n is a multiple of `points`.
 */
TG_CONTROL_API void tg_pieces_julia(int64_t points, const double *re, const double *im, int64_t n, double c_re,
                                    double c_im, int32_t max_iterations, int32_t *counts);

/*
 * Calls the n functions in turn, `times` times each, through one call site: the result of a call is the next one's a.
 * Returns the last.
 */
TG_CONTROL_API int32_t tg_repeat_additions(int64_t times, const tg_addition *functions, int32_t n, int32_t a,
                                           int32_t b);

/* These call tg_format with one value and with five. */
TG_CONTROL_API int32_t tg_repeat_format_one(int64_t times, char *out, int64_t n, const char *format, int32_t a);
TG_CONTROL_API int32_t tg_repeat_format_five(int64_t times, char *out, int64_t n, const char *format, int32_t a,
                                             int32_t b, int32_t c, int32_t d, int32_t e);

/* ---- Callbacks that are functions of C ---- */

/* Does nothing, as a tg_callback_of_none. */
TG_CONTROL_API void tg_do_nothing(void);

/* Returns a + 1, wrapping around, as a tg_callback. */
TG_CONTROL_API int32_t tg_next(int32_t a);

/* Returns the sum of its arguments, wrapping around, as a tg_callback_of_five. */
TG_CONTROL_API int32_t tg_add_five(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e);

/* Returns the sum of its arguments, wrapping around, as a tg_callback_of_ten. */
TG_CONTROL_API int32_t tg_add_ten(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e, int32_t f, int32_t g,
                                  int32_t h, int32_t i, int32_t j);

/* Compares two int32_t, as a tg_comparison. */
TG_CONTROL_API int tg_compare_ints(const void *one, const void *other);

/* ---- Limits of kernels ---- */

/* Does the same as tg_julia by a plain loop over the points, to show what the vectors of that kernel gain. */
TG_CONTROL_API void tg_julia_scalar(const double *re, const double *im, int64_t n, double c_re, double c_im,
                                    int32_t max_iterations, int32_t *counts);

/*
 * Sets out[i] = a[i] for 0 ≤ i < n with the loads and stores of a plain loop, and past the caches from as many results
 * on as the kernels, to show how near a kernel is to the memory's limit. memcpy would not do: it decides by itself.
 */
TG_CONTROL_API void tg_copy(const double *a, double *out, int64_t n);

/* ---- Limits of the machine ---- */

/* Returns in how many ways tg_limit_copy can copy: memcpy, and on x86 streaming stores and `rep movsb`. */
TG_CONTROL_API int32_t tg_limit_copies(void);

/*
 * Copies `bytes` bytes by `threads` threads; one where the library was built without OpenMP.
 *
 * way     from 0 to tg_limit_copies() - 1
 * from    aligned to 64 bytes, as is `to`; they do not overlap
 * bytes   a multiple of 64
 */
TG_CONTROL_API void tg_limit_copy(int32_t way, const void *from, void *to, int64_t bytes, int32_t threads);

/* Reads `bytes` bytes, a multiple of 8, by `threads` threads, and returns their 64-bit words combined by or. */
TG_CONTROL_API uint64_t tg_limit_read(const void *from, int64_t bytes, int32_t threads);

/* Returns how many multiplications with an addition tg_limit_multiply_add makes for each of `times`. */
TG_CONTROL_API int32_t tg_limit_lanes(void);

/*
 * Multiplies doubles and adds to them in registers, as fast as the processor can: `times` · tg_limit_lanes() times,
 * shared among `threads` threads. x is less than 1; returns a number that depends on all results.
 */
TG_CONTROL_API double tg_limit_multiply_add(int64_t times, double x, int32_t threads);

#ifdef __cplusplus
}
#endif

#endif
