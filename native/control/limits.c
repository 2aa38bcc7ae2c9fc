/* SPDX-License-Identifier: Apache-2.0 */
/* What the machine can do at best: move memory, and multiply and add. */
#include <math.h>
#include <string.h>

#if defined(__SSE2__)
#include <immintrin.h>
#endif

#include "../src/compiler.h"
#include "tollgate_control.h"

enum { LINE = 64 };

typedef void (*copy)(const char *from, char *to, int64_t bytes);

static void by_memcpy(const char *from, char *to, int64_t bytes) { memcpy(to, from, (size_t)bytes); }

#if defined(__SSE2__)
/* Past the caches: a line that is written whole need not be read first. */
static void by_streaming(const char *from, char *to, int64_t bytes) {
  for (int64_t i = 0; i < bytes; i += LINE) {
#if defined(__AVX512F__)
    _mm512_stream_si512((__m512i *)(to + i), _mm512_loadu_si512(from + i));
#elif defined(__AVX__)
    for (int part = 0; part < LINE; part += 32) {
      _mm256_stream_si256((__m256i *)(to + i + part), _mm256_loadu_si256((const __m256i *)(from + i + part)));
    }
#else
    for (int part = 0; part < LINE; part += 16) {
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
    const int64_t begin = bytes / LINE * part / threads * LINE;
    const int64_t end = bytes / LINE * (part + 1) / threads * LINE;
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

enum { CHAINS = 10 };

int32_t tg_limit_lanes(void) { return CHAINS * WIDTH; }

static double multiply_adds(int64_t times, double x) {
  double s0[WIDTH], s1[WIDTH], s2[WIDTH], s3[WIDTH], s4[WIDTH], s5[WIDTH], s6[WIDTH], s7[WIDTH], s8[WIDTH], s9[WIDTH];
  double y[WIDTH];
  for (int j = 0; j < WIDTH; j++) {
    s0[j] = s1[j] = s2[j] = s3[j] = s4[j] = s5[j] = s6[j] = s7[j] = s8[j] = s9[j] = x + j;
    y[j] = x / (j + 2);
  }
  for (int64_t i = 0; i < times; i++) {
    for (int j = 0; j < WIDTH; j++) {
#if defined(FP_FAST_FMA)
      s0[j] = fma(s0[j], y[j], x);
      s1[j] = fma(s1[j], y[j], x);
      s2[j] = fma(s2[j], y[j], x);
      s3[j] = fma(s3[j], y[j], x);
      s4[j] = fma(s4[j], y[j], x);
      s5[j] = fma(s5[j], y[j], x);
      s6[j] = fma(s6[j], y[j], x);
      s7[j] = fma(s7[j], y[j], x);
      s8[j] = fma(s8[j], y[j], x);
      s9[j] = fma(s9[j], y[j], x);
#else
      s0[j] = s0[j] * y[j] + x;
      s1[j] = s1[j] * y[j] + x;
      s2[j] = s2[j] * y[j] + x;
      s3[j] = s3[j] * y[j] + x;
      s4[j] = s4[j] * y[j] + x;
      s5[j] = s5[j] * y[j] + x;
      s6[j] = s6[j] * y[j] + x;
      s7[j] = s7[j] * y[j] + x;
      s8[j] = s8[j] * y[j] + x;
      s9[j] = s9[j] * y[j] + x;
#endif
    }
  }
  double sum = 0;
  for (int j = 0; j < WIDTH; j++) {
    sum += s0[j] + s1[j] + s2[j] + s3[j] + s4[j] + s5[j] + s6[j] + s7[j] + s8[j] + s9[j];
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
