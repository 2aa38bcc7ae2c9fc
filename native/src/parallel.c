/* SPDX-License-Identifier: Apache-2.0 */
/* The kernels on several threads: each cuts its work into pieces, for which it calls the plain kernel, or a part. */
#if defined(_OPENMP)
#include <omp.h>
#endif

#include "atomic.h"
#include "compiler.h"
#include "count_calls.h"
#include "pieces.h"
#include "tollgate.h"

int32_t tg_processors(void) {
  TG_CALLED();
#if defined(_OPENMP)
  return (int32_t)omp_get_num_procs();
#else
  return 1;
#endif
}

/* Computes the elements, or rows, from … to - 1 of a task. */
typedef void (*piece)(const void *task, int64_t from, int64_t to);

#if defined(_OPENMP)
/* How many threads the calls in progress use. */
static volatile int64_t busy;

/* Fewer where calls in progress would have more threads than the machine has processors. At least the caller's own. */
static int32_t take_threads(int32_t threads) {
  const int64_t processors = omp_get_num_procs();
  const int64_t free = processors - (atomic_sum(&busy, threads) - threads);
  const int32_t taken = free >= threads ? threads : free > 1 ? (int32_t)free : 1;
  atomic_sum(&busy, taken - threads);
  return taken;
}
#endif

/*
 * Does 0 … n - 1 of a task in pieces of a multiple of `unit`, which is what the kernel works on at a time. There are
 * several pieces for each thread, since not all take the same time and not all processors are equally fast.
 */
static void in_pieces(piece work, const void *task, int64_t n, int64_t unit, int32_t threads) {
  enum { PIECES_PER_THREAD = 8 };
  const int64_t units = (n + unit - 1) / unit;
  const int64_t wanted = (int64_t)threads * PIECES_PER_THREAD;
  const int pieces = (int)(units < wanted ? units : wanted);
  if (n == 0) {
    return;
  }
  if (threads == 1 || pieces < 2) {
    work(task, 0, n);
    return;
  }
#if defined(_OPENMP)
  const int32_t taken = take_threads(pieces < threads ? pieces : threads);
#endif
  int p; /* MSVC's OpenMP wants it declared before. */
#if defined(_OPENMP)
#pragma omp parallel for num_threads(taken) schedule(dynamic, 1)
#endif
  for (p = 0; p < pieces; p++) {
    const int64_t end = units * (p + 1) / pieces * unit;
    work(task, units * p / pieces * unit, end < n ? end : n);
  }
#if defined(_OPENMP)
  atomic_sum(&busy, -taken);
#endif
}

/* Elements between which no two threads write to one cache line, if the array is aligned to it. */
enum { LINES = 64 };

/* --- sum: the parts are always the same, whichever thread adds them up --- */

enum { PARTS = 512, RUNNING_SUMS = 8 };

typedef struct {
  const double *a;
  int64_t n, length;
  double *sums;
} sum_task;

static void sum_piece(const void *task, int64_t from, int64_t to) {
  const sum_task *t = task;
  for (int64_t part = from; part < to; part++) {
    const int64_t begin = part * t->length;
    const int64_t left = t->n - begin;
    t->sums[part] = tg_sum(t->a + begin, left < t->length ? left : t->length);
  }
}

double tg_sum_parallel(const double *a, int64_t n, int32_t threads) {
  TG_CALLED();
  double sums[PARTS] = {0};
  const int64_t length = (n + PARTS * RUNNING_SUMS - 1) / (PARTS * RUNNING_SUMS) * RUNNING_SUMS;
  const sum_task task = {a, n, length, sums};
  in_pieces(sum_piece, &task, n == 0 ? 0 : (n + length - 1) / length, 1, threads);
  return tg_sum(sums, PARTS);
}

/* --- count_multiples --- */

typedef struct {
  const int64_t *a;
  int64_t divisor;
  volatile int64_t *count;
} count_multiples_task;

static void count_multiples_piece(const void *task, int64_t from, int64_t to) {
  const count_multiples_task *t = task;
  atomic_sum(t->count, tg_count_multiples(t->a + from, to - from, t->divisor));
}

int64_t tg_count_multiples_parallel(const int64_t *a, int64_t n, int64_t divisor, int32_t threads) {
  TG_CALLED();
  volatile int64_t count = 0;
  const count_multiples_task task = {a, divisor, &count};
  in_pieces(count_multiples_piece, &task, n, LINES, threads);
  return count;
}

/* --- add --- */

typedef struct {
  const double *a, *b;
  double *out;
  int past_caches;
} add_task;

static void sums_of(const void *task, int64_t from, int64_t to) {
  const add_task *t = task;
  add_piece(t->a + from, t->b + from, t->out + from, to - from, t->past_caches);
}

void tg_add_parallel(const double *a, const double *b, double *out, int64_t n, int32_t threads) {
  TG_CALLED();
  in_pieces(sums_of, &(add_task){a, b, out, exceeds_caches(n)}, n, LINES, threads);
}

/* --- multiply_add --- */

typedef struct {
  const double *a, *b, *c;
  double *out;
} multiply_add_task;

static void multiply_add_piece(const void *task, int64_t from, int64_t to) {
  const multiply_add_task *t = task;
  tg_multiply_add(t->a + from, t->b + from, t->c + from, t->out + from, to - from);
}

void tg_multiply_add_parallel(const double *a, const double *b, const double *c, double *out, int64_t n,
                              int32_t threads) {
  TG_CALLED();
  in_pieces(multiply_add_piece, &(multiply_add_task){a, b, c, out}, n, LINES, threads);
}

/* --- second_derivative: a piece reads one element more at either end than it writes --- */

typedef struct {
  const double *f;
  double dx;
  double *out;
  int past_caches;
} second_derivative_task;

static void derivatives_of(const void *task, int64_t from, int64_t to) {
  const second_derivative_task *t = task;
  second_derivative_piece(t->f + from, to - from + 2, t->dx, t->out + from, t->past_caches);
}

void tg_second_derivative_parallel(const double *f, int64_t n, double dx, double *out, int32_t threads) {
  TG_CALLED();
  if (n >= 3) {
    in_pieces(derivatives_of, &(second_derivative_task){f, dx, out, exceeds_caches(n - 2)}, n - 2, LINES, threads);
  }
}

/* --- laplacian: likewise a row --- */

typedef struct {
  const double *f;
  int64_t cols;
  double dx, dy;
  double *out;
  int past_caches;
} laplacian_task;

static void inner_rows_of(const void *task, int64_t from, int64_t to) {
  const laplacian_task *t = task;
  laplacian_piece(t->f + from * t->cols, to - from + 2, t->cols, t->dx, t->dy, t->out + from * (t->cols - 2),
                  t->past_caches);
}

void tg_laplacian_parallel(const double *f, int64_t rows, int64_t cols, double dx, double dy, double *out,
                           int32_t threads) {
  TG_CALLED();
  if (rows >= 3 && cols >= 3) {
    in_pieces(inner_rows_of, &(laplacian_task){f, cols, dx, dy, out, exceeds_caches((rows - 2) * (cols - 2))}, rows - 2,
              1, threads);
  }
}

/* --- julia --- */

typedef struct {
  const double *re, *im;
  double c_re, c_im;
  int32_t max_iterations;
  int32_t *counts;
} julia_task;

static void julia_piece(const void *task, int64_t from, int64_t to) {
  const julia_task *t = task;
  tg_julia(t->re + from, t->im + from, to - from, t->c_re, t->c_im, t->max_iterations, t->counts + from);
}

void tg_julia_parallel(const double *re, const double *im, int64_t n, double c_re, double c_im, int32_t max_iterations,
                       int32_t *counts, int32_t threads) {
  TG_CALLED();
  in_pieces(julia_piece, &(julia_task){re, im, c_re, c_im, max_iterations, counts}, n, LINES, threads);
}

/* --- random_fill: the state of SplitMix64 grows by the same step for each number --- */

typedef struct {
  double *out;
  int64_t seed;
} random_fill_task;

static void random_fill_piece(const void *task, int64_t from, int64_t to) {
  const random_fill_task *t = task;
  const uint64_t state = (uint64_t)t->seed + (uint64_t)from * UINT64_C(0x9E3779B97F4A7C15);
  tg_random_fill(t->out + from, to - from, (int64_t)state);
}

void tg_random_fill_parallel(double *out, int64_t n, int64_t seed, int32_t threads) {
  TG_CALLED();
  in_pieces(random_fill_piece, &(random_fill_task){out, seed}, n, LINES, threads);
}

/* --- transpose_add --- */

typedef struct {
  const double *a, *b;
  int64_t n;
  double *out;
  int past_caches;
} transpose_add_task;

static void rows_of(const void *task, int64_t from, int64_t to) {
  const transpose_add_task *t = task;
  transpose_add_piece(t->a, t->b, t->n, from, to, t->out, t->past_caches);
}

void tg_transpose_add_parallel(const double *a, const double *b, int64_t n, double *out, int32_t threads) {
  TG_CALLED();
  in_pieces(rows_of, &(transpose_add_task){a, b, n, out, exceeds_caches(n * n)}, n, TRANSPOSE_ADD_ROWS, threads);
}

/* --- matmul: by rows of a and out --- */

/* A multiple of what the plain kernel computes at a time, which depends on the processor. */
enum { MATMUL_ROWS = 24 };

typedef struct {
  const double *a, *b;
  int64_t k, n;
  double *out;
} matmul_task;

static void matmul_piece(const void *task, int64_t from, int64_t to) {
  const matmul_task *t = task;
  tg_matmul(t->a + from * t->k, t->b, to - from, t->k, t->n, t->out + from * t->n);
}

void tg_matmul_parallel(const double *a, const double *b, int64_t m, int64_t k, int64_t n, double *out,
                        int32_t threads) {
  TG_CALLED();
  /* Where k is 0, a may be null. */
  in_pieces(matmul_piece, &(matmul_task){a, b, k, n, out}, m, MATMUL_ROWS, k == 0 ? 1 : threads);
}
