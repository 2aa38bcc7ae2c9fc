/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What GCC and Clang offer beyond C11, each with what a kernel does where the compiler has neither. Most kernels need
 * none of it: they are loops that the compilers vectorise by themselves.
 */
#ifndef TOLLGATE_COMPILER_H
#define TOLLGATE_COMPILER_H

#include <stdint.h>

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
