/* SPDX-License-Identifier: Apache-2.0 */
/* What the machine can do at best: move memory, and multiply and add. */
#include <string.h>

#include "../src/compiler.h"
#include "tollgate_control.h"

enum { LINE_BYTES = 64 };

typedef void (*copy)(const char *from, char *to, int64_t bytes);

static void by_memcpy(const char *from, char *to, int64_t bytes) { memcpy(to, from, (size_t)bytes); }

#if defined(__SSE2__)
/* Past the caches: a line that is written whole need not be read first. */
static void by_streaming(const char *from, char *to, int64_t bytes) {
  for (int64_t i = 0; i < bytes; i += LINE_BYTES) {
#if defined(__AVX512F__)
    _mm512_stream_si512((__m512i *)(to + i), _mm512_loadu_si512(from + i));
#elif defined(__AVX__)
    for (int part = 0; part < LINE_BYTES; part += 32) {
      _mm256_stream_si256((__m256i *)(to + i + part), _mm256_loadu_si256((const __m256i *)(from + i + part)));
    }
#else
    for (int part = 0; part < LINE_BYTES; part += 16) {
      _mm_stream_si128((__m128i *)(to + i + part), _mm_loadu_si128((const __m128i *)(from + i + part)));
    }
#endif
  }
  _mm_sfence();
}
#endif

#if defined(__GNUC__) && defined(__x86_64__)
static void by_rep_movs(const char *from, char *to, int64_t bytes) {
  __asm__ volatile("rep movsb" : "+S"(from), "+D"(to), "+c"(bytes) : : "memory");
}
#endif

static const copy COPIES[] = {
    by_memcpy,
#if defined(__SSE2__)
    by_streaming,
#endif
#if defined(__GNUC__) && defined(__x86_64__)
    by_rep_movs,
#endif
};

int32_t tg_limit_copies(void) { return (int32_t)(sizeof COPIES / sizeof COPIES[0]); }

void tg_limit_copy(int32_t way, const void *from, void *to, int64_t bytes, int32_t threads) {
  const copy copies = COPIES[way];
  int part; /* MSVC's OpenMP wants it declared before. */
#if defined(_OPENMP)
#pragma omp parallel for num_threads(threads) schedule(static, 1)
#endif
  for (part = 0; part < threads; part++) {
    const int64_t begin = bytes / LINE_BYTES * part / threads * LINE_BYTES;
    const int64_t end = bytes / LINE_BYTES * (part + 1) / threads * LINE_BYTES;
    copies((const char *)from + begin, (char *)to + begin, end - begin);
  }
}

#if defined(TG_LANES)
enum { WIDTH = TG_LANES };
#else
enum { WIDTH = 2 };
#endif

/* Eight registers, so that no operation waits for the one before. */
enum { WORDS = 8 * WIDTH };

static uint64_t read_all(const uint64_t *from, int64_t n) {
  uint64_t seen[WORDS] = {0};
  int64_t i = 0;
  for (; i + WORDS <= n; i += WORDS) {
    for (int k = 0; k < WORDS; k++) {
      seen[k] |= from[i + k];
    }
  }
  uint64_t all = 0;
  for (; i < n; i++) {
    all |= from[i];
  }
  for (int k = 0; k < WORDS; k++) {
    all |= seen[k];
  }
  return all;
}

uint64_t tg_limit_read(const void *from, int64_t bytes, int32_t threads) {
  const int64_t n = bytes / (int64_t)sizeof(uint64_t);
  uint64_t all = 0;
  int part;
#if defined(_OPENMP)
#pragma omp parallel for num_threads(threads) schedule(static, 1) reduction(| : all)
#endif
  for (part = 0; part < threads; part++) {
    const int64_t begin = n * part / threads;
    all |= read_all((const uint64_t *)from + begin, n * (part + 1) / threads - begin);
  }
  return all;
}

#if defined(TG_LANES)
typedef doubles lanes;
#else
typedef double lanes;
static inline lanes every(double x) { return x; }
#endif

/* Two operations where the processor has none that does both. */
static inline lanes product_and_sum(lanes a, lanes b, lanes c) {
#if defined(TG_LANES) && (defined(__FMA__) || defined(__AVX512F__) || defined(__aarch64__))
  return multiply_add(a, b, c);
#else
  return a * b + c;
#endif
}

enum { CHAINS = 12 };

int32_t tg_limit_lanes(void) { return (int32_t)(CHAINS * (sizeof(lanes) / sizeof(double))); }

/* So many chains that no operation waits for the one before in its own. */
static double multiply_adds(int64_t times, double x) {
  const lanes y = every(x);
  /* Of different numbers, or the compiler might find that all chains are one. */
  lanes s0 = every(x), s1 = every(x + 1), s2 = every(x + 2), s3 = every(x + 3), s4 = every(x + 4), s5 = every(x + 5);
  lanes s6 = every(x + 6), s7 = every(x + 7), s8 = every(x + 8), s9 = every(x + 9), s10 = every(x + 10),
        s11 = every(x + 11);
  for (int64_t i = 0; i < times; i++) {
    s0 = product_and_sum(s0, y, y);
    s1 = product_and_sum(s1, y, y);
    s2 = product_and_sum(s2, y, y);
    s3 = product_and_sum(s3, y, y);
    s4 = product_and_sum(s4, y, y);
    s5 = product_and_sum(s5, y, y);
    s6 = product_and_sum(s6, y, y);
    s7 = product_and_sum(s7, y, y);
    s8 = product_and_sum(s8, y, y);
    s9 = product_and_sum(s9, y, y);
    s10 = product_and_sum(s10, y, y);
    s11 = product_and_sum(s11, y, y);
  }
  const lanes results[CHAINS] = {s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11};
  double numbers[CHAINS * (sizeof(lanes) / sizeof(double))];
  memcpy(numbers, results, sizeof results);
  double sum = 0;
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
    sum += numbers[i];
  }
  return sum;
}

double tg_limit_multiply_add(int64_t times, double x, int32_t threads) {
  double sum = 0;
  int thread;
#if defined(_OPENMP)
#pragma omp parallel for num_threads(threads) schedule(static, 1) reduction(+ : sum)
#endif
  for (thread = 0; thread < threads; thread++) {
    sum += multiply_adds(times * (thread + 1) / threads - times * thread / threads, x);
  }
  return sum;
}
