/* SPDX-License-Identifier: Apache-2.0 */
/* What the kernels ask of the compiler: floating-point numbers as the contract has them, vectors and prefetching. */
#ifndef TOLLGATE_COMPILER_H
#define TOLLGATE_COMPILER_H

#include <float.h>
#include <math.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <immintrin.h>
#elif defined(__GNUC__) && defined(__aarch64__)
#include <arm_neon.h>
#endif

/* --- floating point --- */

/*
 * Results are the same to the bit only where each operation rounds once, to a double, in the order of the source. What
 * follows refuses the flags that the compiler's macros show. The test of the kernel sum finds what is linked in, such
 * as the code that flushes subnormal numbers to zero.
 */
#if defined(__FAST_MATH__) || defined(_M_FP_FAST) || defined(__RECIPROCAL_MATH__) || defined(__ASSOCIATIVE_MATH__) || \
    defined(__NO_SIGNED_ZEROS__) || (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__)
#error \
    "Tollgate's results must be the same to the bit: remove flags such as -ffast-math and /fp:fast from CFLAGS or CL."
#endif

/* 1 computes float in double, as s390x does. */
#if FLT_EVAL_METHOD != 0 && FLT_EVAL_METHOD != 1
#error "Tollgate's results must be the same to the bit: remove flags such as -mfpmath=387 from CFLAGS."
#endif

#if !defined(_MSC_VER) || defined(__clang__)
_Static_assert(sizeof 0.1 == sizeof(double),
               "Remove -fsingle-precision-constant from CFLAGS: Tollgate computes in double.");
#endif

/* Before Visual Studio 2022, /fp:precise still fuses a * b + c. */
#if defined(_MSC_VER) && !defined(__clang__)
#pragma fp_contract(off)
#endif

/* --- vectors and prefetching --- */

/*
 * What GCC and Clang offer beyond C11, and what a kernel does with other compilers. A kernel that uses none of it is a
 * loop that the compilers vectorise by themselves.
 */
#if defined(__GNUC__)

/*
 * Vectors of TG_LANES doubles or 64-bit integers, as wide as the registers of the target. Where TG_LANES is not
 * defined there are none, and a kernel runs a plain loop.
 */
#if defined(__AVX512F__)
#define TG_LANES 8
#elif defined(__AVX__)
#define TG_LANES 4
#else
#define TG_LANES 2
#endif
typedef double doubles __attribute__((vector_size(8 * TG_LANES)));
typedef int64_t longs __attribute__((vector_size(8 * TG_LANES)));
typedef uint64_t unsigneds __attribute__((vector_size(8 * TG_LANES)));

static inline doubles load(const double *from) {
  doubles x;
  memcpy(&x, from, sizeof x);
  return x;
}

static inline void store(double *to, doubles x) { memcpy(to, &x, sizeof x); }

/* Whether any bit is set. GCC makes a dozen instructions of the loop. */
static inline int any(longs x) {
#if defined(__AVX512F__)
  return _mm512_test_epi64_mask((__m512i)x, (__m512i)x) != 0;
#elif defined(__AVX__)
  return !_mm256_testz_si256((__m256i)x, (__m256i)x);
#else
  int64_t bits = 0;
  for (int lane = 0; lane < TG_LANES; lane++) {
    bits |= x[lane];
  }
  return bits != 0;
#endif
}

/* a · b + c, rounded once. GCC makes scalar instructions of the loop. */
static inline doubles multiply_add(doubles a, doubles b, doubles c) {
#if defined(__AVX512F__)
  return _mm512_fmadd_pd(a, b, c);
#elif defined(__AVX__) && defined(__FMA__)
  return _mm256_fmadd_pd(a, b, c);
#elif defined(__aarch64__)
  return vfmaq_f64(c, a, b);
#else
  for (int lane = 0; lane < TG_LANES; lane++) {
    c[lane] = fma(a[lane], b[lane], c[lane]);
  }
  return c;
#endif
}

/* x in every lane. Of a loop, and of a list of eight, GCC makes more than the one instruction that it takes. */
static inline doubles every(double x) { return x - (doubles){0}; }

/*
 * Stores past the caches, to an address that is aligned to the vector. A cache reads each line before it is written,
 * which is a quarter of the traffic of an addition; such a store does not. end_stream() is due before others may read.
 *
 * These vectors are at most half a cache line: what is loaded for them is rarely aligned too, and a load of a whole
 * line then always crosses into the next. With 512 bits the Laplacian of 10,000² took twice as long as with 256 (AMD
 * Zen 5).
 */
#if defined(__SSE2__)
#define TG_STREAM_LANES (TG_LANES < 4 ? TG_LANES : 4)
typedef double streamed __attribute__((vector_size(8 * TG_STREAM_LANES)));

static inline streamed load_streamed(const double *from) {
  streamed x;
  memcpy(&x, from, sizeof x);
  return x;
}

static inline void stream(double *to, streamed x) {
#if defined(__AVX__)
  _mm256_stream_pd(to, x);
#else
  _mm_stream_pd(to, x);
#endif
}

static inline void end_stream(void) { _mm_sfence(); }
#endif

#endif

/* --- memory --- */

/* Doubles in a cache line, on most processors. */
enum { LINE = 8 };

/*
 * Hints that the line with an element will be read, or written. It may lie beyond the array, where C allows no pointer,
 * so its address is a number.
 */
static inline void will_read(const double *array, int64_t index) {
#if defined(__GNUC__)
  __builtin_prefetch((const void *)((uintptr_t)array + (uintptr_t)index * sizeof *array), 0);
#else
  (void)array;
  (void)index;
#endif
}

static inline void will_write(const double *array, int64_t index) {
#if defined(__GNUC__)
  __builtin_prefetch((const void *)((uintptr_t)array + (uintptr_t)index * sizeof *array), 1);
#else
  (void)array;
  (void)index;
#endif
}

/*
 * Whether so many results are more than the caches keep, and are better written past them. With fewer it takes longer,
 * up to twice as long where the result would stay in a cache.
 */
static inline int exceeds_caches(int64_t results) { return results >= (32 << 20) / (int64_t)sizeof(double); }

#if defined(TG_STREAM_LANES)
/* How many of n elements come before the first address to which stream() may write. */
static inline int64_t before_stream(const double *to, int64_t n) {
  const int64_t before = (int64_t)((0 - (uintptr_t)to) / sizeof(double) % TG_STREAM_LANES);
  return before < n ? before : n;
}
#endif

#endif
