/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tollgate's kernels in C: small computations that every road from Java into C runs.
 *
 * Rules for all functions
 *
 * - Same bits everywhere. The order of the floating-point operations given with each kernel is part of its
 *   contract: the result is the same on every machine, compiler and instruction set, and the same as that of the
 *   Java twins. The library is compiled without contraction and without fast-math; a fused multiply-add happens
 *   only where a contract says fma. The one exception is the payload of a NaN.
 * - No failure, unless a contract says so: tg_shared_… ask the operating system, and may fail. Nothing is allocated but
 *   by tg_counter_new, no errno is set but by tg_fail, and no global state is read or written but the number of
 * counters and of calls inside tg_block: every function may be called from any number of threads at once. What qsort,
 * vsnprintf and the system's threads do of all this is theirs.
 * - Preconditions are not checked here. Pointers are aligned to their element, not to more, and may be null only
 *   where the length is 0; lengths are not negative; `out` (or `counts`) overlaps no input. Breaking one of these is
 *   undefined behaviour.
 * - Matrices are row-major and dense. Lengths and indexes are counted in elements.
 * - `double` is IEEE 754 binary64.
 */
#ifndef TOLLGATE_H
#define TOLLGATE_H

#include <stdint.h>

#if defined(_WIN32)
#if defined(TG_BUILDING)
#define TG_API __declspec(dllexport)
#else
#define TG_API __declspec(dllimport)
#endif
#else
#define TG_API __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Raised by one whenever a prototype below changes its shape or its meaning. */
#define TG_ABI_VERSION 1

/* The TG_ABI_VERSION that the library at hand was compiled with, so that a caller can refuse a stale one. */
TG_API int32_t tg_abi_version(void);

/* Does nothing. A call of it costs what a call costs. */
TG_API void tg_empty(void);

/* a + b, wrapping around: the smallest call that has arguments and a result. */
TG_API int32_t tg_add_ints(int32_t a, int32_t b);

/*
 * The sum of one, two, five or ten arguments of one type, or of int, long (64 bits, as in Java), double and pointer in
 * turn ("mixed"). For a pointer counts what it points at.
 *
 * Integers are added as such, and no part of their sum overflows. Doubles are added in pairs, and the sums of pairs
 * likewise: ((a + b) + (c + d)) + e. The mixed return the sum of the integers, as a double, plus that of the doubles.
 */
TG_API int32_t tg_one_int(int32_t a);
TG_API int32_t tg_two_ints(int32_t a, int32_t b);
TG_API int32_t tg_five_ints(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e);
TG_API int32_t tg_ten_ints(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e, int32_t f, int32_t g, int32_t h,
                           int32_t i, int32_t j);

TG_API int64_t tg_one_long(int64_t a);
TG_API int64_t tg_two_longs(int64_t a, int64_t b);
TG_API int64_t tg_five_longs(int64_t a, int64_t b, int64_t c, int64_t d, int64_t e);
TG_API int64_t tg_ten_longs(int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f, int64_t g, int64_t h,
                            int64_t i, int64_t j);

TG_API double tg_one_double(double a);
TG_API double tg_two_doubles(double a, double b);
TG_API double tg_five_doubles(double a, double b, double c, double d, double e);
TG_API double tg_ten_doubles(double a, double b, double c, double d, double e, double f, double g, double h, double i,
                             double j);

TG_API int64_t tg_one_pointer(const int64_t *a);
TG_API int64_t tg_two_pointers(const int64_t *a, const int64_t *b);
TG_API int64_t tg_five_pointers(const int64_t *a, const int64_t *b, const int64_t *c, const int64_t *d,
                                const int64_t *e);
TG_API int64_t tg_ten_pointers(const int64_t *a, const int64_t *b, const int64_t *c, const int64_t *d, const int64_t *e,
                               const int64_t *f, const int64_t *g, const int64_t *h, const int64_t *i,
                               const int64_t *j);

TG_API double tg_two_mixed(int32_t a, int64_t b);
TG_API double tg_five_mixed(int32_t a, int64_t b, double c, const int64_t *d, int32_t e);
TG_API double tg_ten_mixed(int32_t a, int64_t b, double c, const int64_t *d, int32_t e, int64_t f, double g,
                           const int64_t *h, int32_t i, int64_t j);

/*
 * The sum of a[0 … n).
 *
 * Order: eight running sums that start at 0.0; s[k] takes the elements k, k + 8, k + 16 …, the last incomplete group
 * of eight included; then ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7)). 0.0 when n is 0.
 */
TG_API double tg_sum(const double *a, int64_t n);

/*
 * How many of a[0 … n) are divisible by divisor, which is not 0. Every number is divisible by 1 and -1, and 0 by
 * every divisor; the answer is that of `a[i] % divisor == 0` over the integers, INT64_MIN and -1 included.
 */
TG_API int64_t tg_count_multiples(const int64_t *a, int64_t n, int64_t divisor);

/* out[i] = a[i] + b[i] for 0 ≤ i < n. */
TG_API void tg_add(const double *a, const double *b, double *out, int64_t n);

/* out[i] = a[i] · b[i] + c[i] for 0 ≤ i < n, rounded after the product and again after the sum. */
TG_API void tg_multiply_add(const double *a, const double *b, const double *c, double *out, int64_t n);

/*
 * The second derivative of f, sampled n times at distance dx, by central differences:
 * out[i - 1] = ((f[i - 1] - 2·f[i]) + f[i + 1]) · inv for 1 ≤ i ≤ n - 2, with inv = 1 / (dx·dx).
 *
 * out holds n - 2 elements; nothing is written when n < 3. dx is greater than 0.
 */
TG_API void tg_second_derivative(const double *f, int64_t n, double dx, double *out);

/*
 * The five-point Laplacian of f, sampled on rows × cols points at distance dx between rows and dy between columns.
 * On the interior, 1 ≤ i ≤ rows - 2 and 1 ≤ j ≤ cols - 2:
 *
 *   out[i - 1][j - 1] = (f[i - 1][j] + f[i + 1][j]) · ix + (f[i][j - 1] + f[i][j + 1]) · iy - f[i][j] · c
 *
 * with ix = 1 / (dx·dx), iy = 1 / (dy·dy), c = 2 · (ix + iy), evaluated from left to right.
 *
 * out is (rows - 2) × (cols - 2); nothing is written when either is less than 1. dx and dy are greater than 0.
 */
TG_API void tg_laplacian(const double *f, int64_t rows, int64_t cols, double dx, double dy, double *out);

/*
 * counts[i] = how often z ← z² + c is taken from z = re[i] + im[i]·i before |z| ≥ 2, at most max_iterations, which is
 * not negative.
 *
 * Order: n = 0; while re² + im² < 4 and n < max_iterations: im' = 2·(re·im) + c_im, re' = (re² - im²) + c_re, n + 1.
 */
TG_API void tg_julia(const double *re, const double *im, int64_t n, double c_re, double c_im, int32_t max_iterations,
                     int32_t *counts);

/*
 * Fills out[0 … n) with numbers uniform in [0, 1), the stream of Java's `new SplittableRandom(seed).nextDouble()`:
 * SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014) with the mixing
 * function "variant 13" of David Stafford, the upper 53 bits of each result scaled by 2⁻⁵³.
 */
TG_API void tg_random_fill(double *out, int64_t n, int64_t seed);

/* out[i][j] = a[i][j] + b[j][i] for n × n matrices. */
TG_API void tg_transpose_add(const double *a, const double *b, int64_t n, double *out);

/*
 * The matrix product: a is m × k, b is k × n, out is m × n.
 *
 * Order: every out[i][j] starts at 0.0 and takes fma(a[i][p], b[p][j], out[i][j]) for p = 0 … k - 1 in turn.
 */
TG_API void tg_matmul(const double *a, const double *b, int64_t m, int64_t k, int64_t n, double *out);

/*
 * How many elements of a[0 … n), which ascends and holds no NaN, are less than key: the index at which key would be
 * inserted before its equals. -0.0 equals 0.0. 0 when key is NaN.
 */
TG_API int64_t tg_bisect(const double *a, int64_t n, double key);

/*
 * The mean of a column, counted from 0, of a table as text: rows that end with a newline, or the last with the text,
 * of fields between commas. A number of the column is an optional '-', one or more digits, and optionally a '.' with
 * one or more digits behind it; at most 15 digits in all. NaN when there is no row, or a row in which the column is
 * missing or is no such number; fields of other columns may be anything.
 *
 * Order: 0.0 plus each number, from the first row to the last, divided by how many rows there are. A number is its
 * digits as an integer, divided by 10 to the power of how many stand behind the point: both are exact, so this is the
 * double nearest to it (Clinger, "How to read floating point numbers accurately", PLDI 1990), which is also what Java's
 * Double.parseDouble gives.
 */
TG_API double tg_column_mean(const char *text, int64_t n, int64_t column);

/* How many bytes the string s has before the 0 that ends it; s is not null. */
TG_API int64_t tg_string_length(const char *s);

/* s itself, which stays the caller's: a string that goes to C and comes back. */
TG_API const char *tg_echo(const char *s);

/* Sets errno to error and returns -1, as functions of POSIX do that fail. */
TG_API int32_t tg_fail(int32_t error);

/* A function that C is given to call back: of one int, of none, of five, of ten, and of two elements to be compared. */
typedef int32_t (*tg_callback)(int32_t a);
typedef void (*tg_callback_of_none)(void);
typedef int32_t (*tg_callback_of_five)(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e);
typedef int32_t (*tg_callback_of_ten)(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e, int32_t f, int32_t g,
                                      int32_t h, int32_t i, int32_t j);
typedef int (*tg_comparison)(const void *one, const void *other);

/* Calls callback(a) so many times, on the thread of the caller, and returns the sum of what it returned. */
TG_API int64_t tg_call_back(int64_t times, tg_callback callback, int32_t a);

/* The same of callback(). */
TG_API void tg_call_back_none(int64_t times, tg_callback_of_none callback);

/* The same of callback(a, 1, 2, 3, 4). */
TG_API int64_t tg_call_back_five(int64_t times, tg_callback_of_five callback, int32_t a);

/* The same of callback(a, 1, 2, 3, 4, 5, 6, 7, 8, 9). */
TG_API int64_t tg_call_back_ten(int64_t times, tg_callback_of_ten callback, int32_t a);

/*
 * The same as tg_call_back on a new thread, which is made for this call and has ended when it returns. INT64_MIN, which
 * is no such sum, when the system makes no thread. times is less than 2^32.
 */
TG_API int64_t tg_call_back_in_thread(int64_t times, tg_callback callback, int32_t a);

/*
 * Sorts a[0 … n) with the C library's qsort: ascending by compare, which gets the addresses of two elements and returns
 * less than, equal to or greater than 0.
 */
TG_API void tg_sort(int32_t *a, int64_t n, tg_comparison compare);

/*
 * Arrays that cost what it costs to pass them: n is at least 1, and nothing but what is said is read or written.
 *
 * take reads the first and the last element, and returns their sum; fill writes value to every element, whatever was
 * there; swap exchanges the first and the last, and leaves what is between as it was.
 */
TG_API double tg_take_doubles(const double *a, int64_t n);
TG_API void tg_fill_doubles(double *a, int64_t n, double value);
TG_API void tg_swap_doubles(double *a, int64_t n);
TG_API int32_t tg_take_bytes(const int8_t *a, int64_t n);
TG_API void tg_fill_bytes(int8_t *a, int64_t n, int8_t value);
TG_API void tg_swap_bytes(int8_t *a, int64_t n);

/*
 * Structs of 8, 16, 32 and 64 bytes. By value, the first two go in registers and the others in memory by the System V
 * ABI of x86-64 and by AAPCS64; by Windows' ABI of x86-64 only the first goes in a register.
 */
typedef struct {
  int64_t a;
} tg_one;

typedef struct {
  int64_t a, b;
} tg_two;

typedef struct {
  int64_t a, b, c, d;
} tg_four;

typedef struct {
  int64_t a, b, c, d, e, f, g, h;
} tg_eight;

/* a + 2·b + 3·c … + 8·h of the fields that there are, wrapping around: fields that are mixed up have another sum. */
TG_API int64_t tg_weigh_one(tg_one s);
TG_API int64_t tg_weigh_two(tg_two s);
TG_API int64_t tg_weigh_four(tg_four s);
TG_API int64_t tg_weigh_eight(tg_eight s);

/* The same by pointer, which is not null. */
TG_API int64_t tg_weigh_at(const tg_four *s);

/* Structs of these fields. */
TG_API tg_two tg_make_two(int64_t a, int64_t b);
TG_API tg_four tg_make_four(int64_t a, int64_t b, int64_t c, int64_t d);

typedef struct {
  double x, y;
} tg_point;

/* Two opposite corners: structs in a struct. */
typedef struct {
  tg_point low, high;
} tg_box;

/* (high.x - low.x) · (high.y - low.y) of a box, which is not null. */
TG_API double tg_area(const tg_box *box);

/* Adds dx to x and dy to y of points[0 … n). */
TG_API void tg_move(tg_point *points, int64_t n, double dx, double dy);

/*
 * Shared memory of POSIX: memory that has a name and no file, for processes of one machine. It is there until its name
 * is removed and nobody maps it any more.
 *
 * These are shm_open, ftruncate, mmap, munmap and shm_unlink, which Java could call as well; but their constants differ
 * from system to system, and shm_open takes a variable number of arguments on some, which not every technology can
 * pass.
 *
 * A name begins with a slash, has no other, and has at most 30 characters: macOS takes no more. bytes is greater than
 * 0, and what is mapped is readable and writable. When a function fails, errno says why: ENOSYS on Windows, which has
 * none of this.
 */

/*
 * Makes memory of this name, all of it zero, and maps it. Returns its address, or NULL: when the name is taken, or when
 * the system has no room for so much (told where the system can reserve it; elsewhere, on macOS, the first access
 * fails).
 */
TG_API void *tg_shared_create(const char *name, int64_t bytes);

/* Maps the first bytes of memory that another process, or this one, has made. Returns its address, or NULL. */
TG_API void *tg_shared_open(const char *name, int64_t bytes);

/* Ends the mapping of so many bytes at an address that one of the above has returned. */
TG_API void tg_shared_close(void *address, int64_t bytes);

/* Removes the name; who has mapped the memory keeps it. Returns 0, or -1 when there is no such name. */
TG_API int32_t tg_shared_unlink(const char *name);

/* "Tollgate": a string that the library owns, for as long as it is loaded. Nobody frees it. */
TG_API const char *tg_name(void);

/* Something of C that its user sees the address of and nothing else. One thread at a time may use it. */
typedef struct tg_counter tg_counter;

/*
 * A counter that stands at start, or null when there is no memory for it. It is the caller's, who destroys it by
 * tg_counter_free.
 */
TG_API tg_counter *tg_counter_new(int64_t start);

/* Adds 1 to a counter, wrapping around, and returns what it then stands at. */
TG_API int64_t tg_counter_next(tg_counter *counter);

/* Destroys a counter, once; nothing may use it any more. Null is let pass. Any thread may do that. */
TG_API void tg_counter_free(tg_counter *counter);

/* How many counters there are, in the whole process: made and not destroyed yet. */
TG_API int64_t tg_counters(void);

/*
 * Writes a 1 into the first byte of memory[0 … n) and into every 4,096th after it, so that the memory is really there:
 * an operating system may promise pages, and give each when it is written to. Returns how many of these bytes were not
 * 0 before.
 */
TG_API int64_t tg_touch(void *memory, int64_t n);

/*
 * Blocks its thread for so many milliseconds, which are not negative, as a call does that waits for a disk or a server;
 * Windows rounds them to the ticks of its timer. Returns how many calls of it were inside when this one came in, itself
 * included: the largest of the numbers that many calls return is how many have been inside at once.
 */
TG_API int32_t tg_block(int32_t milliseconds);

/*
 * Writes what `format` says of the values that follow it, as printf would, and a 0 behind it: the C library's snprintf.
 * At most n bytes are written; the result is how many it would be without that limit and without the 0, or less than 0
 * when the format is wrong. A comma or a point in a number is that of the process's locale, which is not Java's.
 */
TG_API int32_t tg_format(char *out, int64_t n, const char *format, ...);

#ifdef __cplusplus
}
#endif

#endif
