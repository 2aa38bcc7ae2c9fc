/* SPDX-License-Identifier: Apache-2.0 */
/* What the kernels ask of the compiler: floating-point numbers as the contract has them, vectors and prefetching. */
#ifndef TOLLGATE_COMPILER_H
#define TOLLGATE_COMPILER_H

#include <float.h>
#include <stdint.h>

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
 * What GCC and Clang offer beyond C11, and what a kernel does with other compilers. Most kernels need none of it: they
 * are loops that the compilers vectorise by themselves.
 */
#if defined(__GNUC__)

/*
 * Vectors of TG_LANES doubles or 64-bit integers, as wide as the registers of the target. Where TG_LANES is not
 * defined there are none, and a kernel runs the plain loop that it has for its tail.
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

/* Hints that the line at this address will be read, or written; any address is allowed. */
#define TG_WILL_READ(address) __builtin_prefetch(address, 0)
#define TG_WILL_WRITE(address) __builtin_prefetch(address, 1)

#else

#define TG_WILL_READ(address) ((void)0)
#define TG_WILL_WRITE(address) ((void)0)

#endif

#endif
