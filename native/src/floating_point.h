/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Results are the same to the bit only where each operation rounds once, to a double, in the order of the source. This
 * refuses what the compiler's macros tell; the test of the kernel sum finds what is linked in, as is the code that
 * flushes subnormal numbers to zero.
 */
#ifndef TOLLGATE_FLOATING_POINT_H
#define TOLLGATE_FLOATING_POINT_H

#include <float.h>

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

#endif
