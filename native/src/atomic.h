/* SPDX-License-Identifier: Apache-2.0 */
/* Access to numbers that threads share. C11's <stdatomic.h> would do, but MSVC has it only as an experiment. */
#ifndef TOLLGATE_ATOMIC_H
#define TOLLGATE_ATOMIC_H

#include <stdint.h>

#if defined(__GNUC__)

/* Adds n, which may be negative, and returns the sum. */
static inline int64_t atomic_sum(volatile int64_t *counter, int64_t n) {
  return __atomic_add_fetch(counter, n, __ATOMIC_SEQ_CST);
}

/* Writes a value and returns the one before. */
static inline int64_t atomic_swap(volatile int64_t *place, int64_t value) {
  return __atomic_exchange_n(place, value, __ATOMIC_SEQ_CST);
}

#else

#include <intrin.h>

static inline int64_t atomic_sum(volatile int64_t *counter, int64_t n) {
  return _InterlockedExchangeAdd64(counter, n) + n;
}

static inline int64_t atomic_swap(volatile int64_t *place, int64_t value) {
  return _InterlockedExchange64(place, value);
}

#endif

#endif
