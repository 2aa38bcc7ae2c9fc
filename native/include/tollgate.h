/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tollgate's kernels in C: small computations that Java calls through every technology. Other functions do next to
 * nothing, and show what it costs to pass arguments, strings, arrays, structs and callbacks.
 *
 * Rules for all functions
 *
 * - The bits are the same everywhere. The order of the floating-point operations that is given with each kernel is part
 *   of its contract. The result is the same on every machine, compiler and instruction set, and the same as that of
 *   the Java versions. The library is compiled without contraction and without fast-math. A fused multiply-add happens
 *   only where a contract says fma. The one exception is the payload of a NaN.
 * - No function fails unless its contract says so. The functions of shared memory ask the operating system, and may
 *   fail. Only tg_counter_new, and OpenMP for the parallel kernels, allocate memory. Only tg_fail, tg_fail_named and
 * the functions of shared memory set errno.
 * - Any number of threads may call any function at once. The only global state is the number of counters, the number of
 *   calls inside tg_block, and the number of threads that the parallel kernels use. What qsort,
 *   vsnprintf, OpenMP and the system's threads do is not covered by this.
 * - Preconditions are not checked here. A pointer is aligned to its element; it need not be aligned to more. It may be
 *   null only where the length is 0. Lengths are not negative. The memory of `out` or `counts` overlaps no input.
 *   Breaking one of these rules is undefined behaviour.
 * - Matrices are row-major and dense. Lengths and indexes are counted in elements.
 * - `double` is IEEE 754 binary64.
 */
#ifndef TOLLGATE_H
#define TOLLGATE_H

#include <stdint.h>

#if defined(TG_STATIC) /* linked into what calls it */
#define TG_API
#elif defined(_WIN32)
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

/* ---- Version ---- */

/* It is raised by one whenever a prototype below changes its shape or its meaning. */
#define TG_ABI_VERSION 1

/* Returns the TG_ABI_VERSION that this library was compiled with, so that a caller can refuse a stale one. */
TG_API int32_t tg_abi_version(void);

/* ---- Calls ---- */

/* Does nothing: a call of it costs what a call costs. */
TG_API void tg_empty(void);

/* Returns a + b, wrapping around: the smallest call that has arguments and a result. */
TG_API int32_t tg_add_ints(int32_t a, int32_t b);

/* ---- Functions ---- */

/* Adds two ints, and a third that it has itself, wrapping around. */
typedef int32_t (*tg_addition)(int32_t a, int32_t b);

/* So many functions, each with code of its own. */
#define TG_ADDITIONS 100

/* Returns a function that returns a + b + i. 0 <= i < TG_ADDITIONS. */
TG_API tg_addition tg_addition_at(int32_t i);

/* ---- Arguments ---- */

/*
 * These return the sum of one, two, five or ten arguments, or of four pointers. The arguments have one type, or they
 * are an int, a long (64 bits, as in Java), a double and a pointer in turn ("mixed"). A pointer adds the number that it
 * points at.
 *
 * No part of a sum of integers overflows. Doubles are added in pairs, and the sums of pairs in the same way:
 * ((a + b) + (c + d)) + e. The mixed functions return the sum of the integers, as a double, plus that of the doubles.
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
TG_API int64_t tg_four_pointers(const int64_t *a, const int64_t *b, const int64_t *c, const int64_t *d);
TG_API int64_t tg_five_pointers(const int64_t *a, const int64_t *b, const int64_t *c, const int64_t *d,
                                const int64_t *e);
TG_API int64_t tg_ten_pointers(const int64_t *a, const int64_t *b, const int64_t *c, const int64_t *d, const int64_t *e,
                               const int64_t *f, const int64_t *g, const int64_t *h, const int64_t *i,
                               const int64_t *j);

TG_API double tg_two_mixed(int32_t a, int64_t b);
TG_API double tg_five_mixed(int32_t a, int64_t b, double c, const int64_t *d, int32_t e);
TG_API double tg_ten_mixed(int32_t a, int64_t b, double c, const int64_t *d, int32_t e, int64_t f, double g,
                           const int64_t *h, int32_t i, int64_t j);

/* ---- Kernels ---- */

/*
 * Returns the sum of a[0 … n), which is 0.0 when n is 0.
 *
 * Order: there are eight running sums that start at 0.0. s[k] takes the elements k, k + 8, k + 16 …, those of the last,
 * incomplete group of eight included. The result is ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7)).
 */
TG_API double tg_sum(const double *a, int64_t n);

/*
 * Returns how many of a[0 … n) are divisible by divisor, which is not 0. Every number is divisible by 1 and -1, and 0
 * by every divisor. The answer is that of `a[i] % divisor == 0` over the integers, INT64_MIN and -1 included.
 */
TG_API int64_t tg_count_multiples(const int64_t *a, int64_t n, int64_t divisor);

/* Sets out[i] = a[i] + b[i] for 0 ≤ i < n. */
TG_API void tg_add(const double *a, const double *b, double *out, int64_t n);

/* Sets out[i] = a[i] · b[i] + c[i] for 0 ≤ i < n, rounded after the product and again after the sum. */
TG_API void tg_multiply_add(const double *a, const double *b, const double *c, double *out, int64_t n);

/*
 * Computes the second derivative of f, sampled n times at distance dx, by central differences:
 * out[i - 1] = ((f[i - 1] - 2·f[i]) + f[i + 1]) · inv for 1 ≤ i ≤ n - 2, with inv = 1 / (dx·dx).
 *
 * out holds n - 2 elements. Nothing is written when n < 3. dx is greater than 0.
 */
TG_API void tg_second_derivative(const double *f, int64_t n, double dx, double *out);

/*
 * Computes the five-point Laplacian of f, sampled on rows × cols points at distance dx between rows and dy between
 * columns. On the interior, 1 ≤ i ≤ rows - 2 and 1 ≤ j ≤ cols - 2, it is
 *
 *   out[i - 1][j - 1] = (f[i - 1][j] + f[i + 1][j]) · ix + (f[i][j - 1] + f[i][j + 1]) · iy - f[i][j] · c
 *
 * with ix = 1 / (dx·dx), iy = 1 / (dy·dy), c = 2 · (ix + iy), evaluated from left to right.
 *
 * out is (rows - 2) × (cols - 2). Nothing is written when either is less than 1. dx and dy are greater than 0.
 */
TG_API void tg_laplacian(const double *f, int64_t rows, int64_t cols, double dx, double dy, double *out);

/*
 * Sets counts[i] to how often z ← z² + c is taken from z = re[i] + im[i]·i before |z| ≥ 2, and to at most
 * max_iterations, which is not negative.
 *
 * Order: n starts at 0. While re² + im² < 4 and n < max_iterations, im' = 2·(re·im) + c_im, re' = (re² - im²) + c_re,
 * and n grows by 1.
 */
TG_API void tg_julia(const double *re, const double *im, int64_t n, double c_re, double c_im, int32_t max_iterations,
                     int32_t *counts);

/*
 * Fills out[0 … n) with numbers uniform in [0, 1): the stream of Java's `new SplittableRandom(seed).nextDouble()`. The
 * algorithm is SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014) with the
 * mixing function "variant 13" of David Stafford. The upper 53 bits of each result are scaled by 2⁻⁵³.
 */
TG_API void tg_random_fill(double *out, int64_t n, int64_t seed);

/* Sets out[i][j] = a[i][j] + b[j][i] for n × n matrices. */
TG_API void tg_transpose_add(const double *a, const double *b, int64_t n, double *out);

/*
 * Computes the product of matrices: a is m × k, b is k × n, out is m × n.
 *
 * Order: every out[i][j] starts at 0.0 and takes fma(a[i][p], b[p][j], out[i][j]) for p = 0 … k - 1 in turn.
 */
TG_API void tg_matmul(const double *a, const double *b, int64_t m, int64_t k, int64_t n, double *out);

/*
 * Returns how many elements of a[0 … n), which ascends and holds no NaN, are less than key: the index at which key
 * would be inserted before its equals. -0.0 equals 0.0. The result is 0 when key is NaN.
 */
TG_API int64_t tg_bisect(const double *a, int64_t n, double key);

/* ---- Kernels on several threads ---- */

/*
 * The kernels above, by at most so many threads, at least 1: that of the caller, and threads of OpenMP. A call uses
 * fewer where there is little to do, and where calls in progress use all processors already. Except for that of
 * tg_sum_parallel, the result is that of the plain kernel to the bit; all results are the same for every number of
 * threads. Where the library is built without OpenMP, the caller's thread does all.
 *
 * OpenMP creates threads for each calling thread, and keeps most of them until that thread ends. Where the system
 * refuses a thread, GCC's OpenMP ends the process.
 *
 * tg_bisect has no such version, as each of its steps depends on the one before.
 */

/* Returns how many processors the threads of these kernels may use: 1 without OpenMP. */
TG_API int32_t tg_processors(void);

/*
 * Returns the sum of a[0 … n).
 *
 * Order: a is cut into 512 parts of L elements, the last of them shorter or empty, with L = 8 · ceil(n / 4096). The
 * result is tg_sum of the sums of the parts, each by tg_sum.
 */
TG_API double tg_sum_parallel(const double *a, int64_t n, int32_t threads);

TG_API int64_t tg_count_multiples_parallel(const int64_t *a, int64_t n, int64_t divisor, int32_t threads);
TG_API void tg_add_parallel(const double *a, const double *b, double *out, int64_t n, int32_t threads);
TG_API void tg_multiply_add_parallel(const double *a, const double *b, const double *c, double *out, int64_t n,
                                     int32_t threads);
TG_API void tg_second_derivative_parallel(const double *f, int64_t n, double dx, double *out, int32_t threads);
TG_API void tg_laplacian_parallel(const double *f, int64_t rows, int64_t cols, double dx, double dy, double *out,
                                  int32_t threads);
TG_API void tg_julia_parallel(const double *re, const double *im, int64_t n, double c_re, double c_im,
                              int32_t max_iterations, int32_t *counts, int32_t threads);
TG_API void tg_random_fill_parallel(double *out, int64_t n, int64_t seed, int32_t threads);
TG_API void tg_transpose_add_parallel(const double *a, const double *b, int64_t n, double *out, int32_t threads);
TG_API void tg_matmul_parallel(const double *a, const double *b, int64_t m, int64_t k, int64_t n, double *out,
                               int32_t threads);

/* ---- Text ---- */

/*
 * Returns the mean of a column, counted from 0, of a table as text of n bytes. A row ends with a newline, or with the
 * text. Commas separate its fields. A number of the column is an optional '-' and one or more digits, and may go on
 * with a '.' and one or more digits. It has at most 15 digits. The fields of other columns may be anything.
 *
 * The result is NaN when there is no row, and when a row lacks the column or has something there that is no such
 * number.
 *
 * Order: the numbers are added to 0.0, from the first row to the last, and the sum is divided by the number of rows. A
 * number is its digits as an integer, divided by 10 to the power of how many stand behind the point. Both are exact, so
 * this is the double nearest to the number (Clinger, "How to read floating point numbers accurately", PLDI 1990), which
 * Java's Double.parseDouble gives too.
 */
TG_API double tg_column_mean(const char *text, int64_t n, int64_t column);

/* ---- Strings ---- */

/* Returns how many bytes the string s, which is not null, has before the 0 that ends it. */
TG_API int64_t tg_string_length(const char *s);

/* Returns the sum of the lengths of four strings, none of which is null. */
TG_API int64_t tg_string_lengths(const char *a, const char *b, const char *c, const char *d);

/* Returns s itself, which stays the caller's: a string that goes to C and comes back. */
TG_API const char *tg_echo(const char *s);

/* ---- errno ---- */

/* Sets errno to error and returns -1, as functions of POSIX do that fail. */
TG_API int32_t tg_fail(int32_t error);

/* ---- Callbacks ---- */

/* Functions that C calls back: they take one int, nothing, five ints, ten ints, and two elements to be compared. */
typedef int32_t (*tg_callback)(int32_t a);
typedef void (*tg_callback_of_none)(void);
typedef int32_t (*tg_callback_of_five)(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e);
typedef int32_t (*tg_callback_of_ten)(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e, int32_t f, int32_t g,
                                      int32_t h, int32_t i, int32_t j);
typedef int (*tg_comparison)(const void *one, const void *other);

/* Calls callback(a) `times` times, on the thread of the caller, and returns the sum of what it returned. */
TG_API int64_t tg_call_back(int64_t times, tg_callback callback, int32_t a);

/* Calls callback() in the same way. */
TG_API void tg_call_back_none(int64_t times, tg_callback_of_none callback);

/* Calls callback(a, 1, 2, 3, 4) in the same way. */
TG_API int64_t tg_call_back_five(int64_t times, tg_callback_of_five callback, int32_t a);

/* Calls callback(a, 1, 2, 3, 4, 5, 6, 7, 8, 9) in the same way. */
TG_API int64_t tg_call_back_ten(int64_t times, tg_callback_of_ten callback, int32_t a);

/*
 * Does the same as tg_call_back on a new thread, which is made for this call and has ended when it returns. The result
 * is INT64_MIN, which is no such sum, when the system makes no thread. times is less than 2^32.
 */
TG_API int64_t tg_call_back_in_thread(int64_t times, tg_callback callback, int32_t a);

/*
 * Sorts a[0 … n) with the C library's qsort. The order is that of compare, which gets the addresses of two elements and
 * returns less than 0, 0 or more than 0.
 */
TG_API void tg_sort(int32_t *a, int64_t n, tg_comparison compare);

/* ---- Arrays ---- */

/*
 * These do so little that a call costs what it costs to pass the array. n is at least 1.
 *
 * take reads only the first and the last element, and returns their sum. fill writes value to every element and reads
 * none. swap exchanges the first and the last element, and touches no other.
 */
TG_API double tg_take_doubles(const double *a, int64_t n);
TG_API void tg_fill_doubles(double *a, int64_t n, double value);
TG_API void tg_swap_doubles(double *a, int64_t n);
TG_API int32_t tg_take_bytes(const int8_t *a, int64_t n);
TG_API void tg_fill_bytes(int8_t *a, int64_t n, int8_t value);
TG_API void tg_swap_bytes(int8_t *a, int64_t n);

/* ---- Structs ---- */

/*
 * Structs of 8, 16, 32 and 64 bytes. When they are passed by value, the System V ABI of x86-64 and AAPCS64 put the
 * first two into registers and the others into memory. Windows' ABI of x86-64 puts only the first into a register.
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

/* These return a + 2·b + 3·c … + 8·h of the fields, wrapping around. Fields that are mixed up give another sum. */
TG_API int64_t tg_weigh_one(tg_one s);
TG_API int64_t tg_weigh_two(tg_two s);
TG_API int64_t tg_weigh_four(tg_four s);
TG_API int64_t tg_weigh_eight(tg_eight s);

/* Returns the same sum for a struct by pointer, which is not null. */
TG_API int64_t tg_weigh_at(const tg_four *s);

/* These return structs of these fields. */
TG_API tg_two tg_make_two(int64_t a, int64_t b);
TG_API tg_four tg_make_four(int64_t a, int64_t b, int64_t c, int64_t d);

typedef struct {
  double x, y;
} tg_point;

/* A box is two opposite corners: structs in a struct. */
typedef struct {
  tg_point low, high;
} tg_box;

/* Returns (high.x - low.x) · (high.y - low.y) of a box, which is not null. */
TG_API double tg_area(const tg_box *box);

/* Adds dx to x and dy to y of points[0 … n). */
TG_API void tg_move(tg_point *points, int64_t n, double dx, double dy);

/* ---- Shared memory ---- */

/*
 * Shared memory of POSIX has a name and no file, for the processes of one machine. It exists until its name is removed
 * and no process maps it any more.
 *
 * These functions are shm_open, ftruncate, mmap, munmap and shm_unlink. Java could call those as well, but their
 * constants differ from system to system, and shm_open takes a variable number of arguments on some systems, which not
 * every technology can pass.
 *
 * A name begins with a slash, has no other, and has at most 30 characters, as macOS takes no more. bytes is greater
 * than 0. What is mapped is readable and writable. When a function fails, errno says why. On Windows, which has none of
 * this, it is ENOSYS.
 */

/*
 * Makes memory of this name, which is all zero, and maps it. Returns its address, or NULL when the name is taken or the
 * system has no room for so much. macOS cannot reserve the room: there the first access fails.
 */
TG_API void *tg_shared_create(const char *name, int64_t bytes);

/* Maps the first bytes of memory that another process, or this one, has made. Returns the address, or NULL. */
TG_API void *tg_shared_open(const char *name, int64_t bytes);

/* Ends the mapping of so many bytes at an address that tg_shared_create or tg_shared_open has returned. */
TG_API void tg_shared_close(void *address, int64_t bytes);

/* Removes the name. A process that has mapped the memory keeps it. Returns 0, or -1 when there is no such name. */
TG_API int32_t tg_shared_unlink(const char *name);

/* ---- Handles ---- */

/* Returns "Tollgate", a string that the library owns as long as it is loaded. Nobody frees it. */
TG_API const char *tg_name(void);

/* A counter, of which its user sees the address and nothing else. One thread at a time may use it. */
typedef struct tg_counter tg_counter;

/*
 * Returns a new counter that stands at start, or NULL when there is no memory for it. The caller owns it, and destroys
 * it by tg_counter_free.
 */
TG_API tg_counter *tg_counter_new(int64_t start);

/* Adds 1 to a counter, wrapping around, and returns where it then stands. */
TG_API int64_t tg_counter_next(tg_counter *counter);

/* Destroys a counter, which nothing may use any more. Any thread may do that. For NULL it does nothing. */
TG_API void tg_counter_free(tg_counter *counter);

/* Returns how many counters of the whole process are made and not yet destroyed. */
TG_API int64_t tg_counters(void);

/* ---- Memory ---- */

/*
 * Writes a 1 into the first byte of memory[0 … n) and into every 4,096th after it. Then the memory is really there: an
 * operating system may promise pages, and give each when it is written to. Returns how many of these bytes were not 0
 * before.
 */
TG_API int64_t tg_touch(void *memory, int64_t n);

/* ---- Blocking ---- */

/*
 * Blocks its thread for so many milliseconds, which are not negative, as a call does that waits for a disk or a server.
 * Windows rounds them to the ticks of its timer. Returns how many calls of it were inside when this one came in, itself
 * included. The largest number that many calls return is therefore how many were inside at once.
 */
TG_API int32_t tg_block(int32_t milliseconds);

/* ---- Varargs ---- */

/*
 * Formats the values that follow `format`, as printf does, and writes them and a 0 to out: the C library's snprintf. At
 * most n bytes are written. The result is how many bytes it would be without that limit, the 0 not counted, or less
 * than 0 when the format is wrong. The decimal separator is that of the process's locale, which is not Java's.
 */
TG_API int32_t tg_format(char *out, int64_t n, const char *format, ...);

/* ---- Composites ---- */

/*
 * Each combines what the functions above have one by one, as functions of real libraries do, and does little itself.
 * The ends of an array are its first and its last element; their sum is a[0] + a[n - 1]. Of an array that it reads, a
 * function reads the ends alone, but tg_checksum every element. `out` holds n elements, and all are written. n is at
 * least 1 unless the contract says otherwise.
 */

/* An array: returns the sum of the bits of all elements, as 64-bit integers that wrap around. n may be 0. */
TG_API int64_t tg_checksum(const double *a, int64_t n);

/* Two arrays: returns the sum of the ends of a minus that of b. */
TG_API double tg_take_both(const double *a, const double *b, int64_t n);

/* An array, and one that C fills: sets every out[i] to the sum of the ends of a. */
TG_API void tg_spread(const double *a, int64_t n, double *out);

/* An array that C changes: sets each end that is greater than most to most, and returns the sum of the ends. */
TG_API double tg_limit_ends(double *a, int64_t n, double most);

/* Two arrays, and one that C fills: sets every out[i] to the sum of the ends of a minus that of b. */
TG_API void tg_spread_both(const double *a, const double *b, int64_t n, double *out);

/* A string and an array: returns the number of bytes before the 0 of s, as a double, plus the sum of the ends. */
TG_API double tg_take_named(const char *s, const double *a, int64_t n);

/* Two strings: returns the number of bytes before the 0 of s, plus twice that of t. */
TG_API int64_t tg_weigh_lengths(const char *s, const char *t);

/*
 * An array and an out-parameter: sets *sum to the sum of the ends and returns 0. When n is 0, it returns -1 and sets
 * nothing.
 */
TG_API int32_t tg_take_into(const double *a, int64_t n, double *sum);

/*
 * A struct by pointer, an array, and one that C fills: sets every out[i] to a + 2·b + 3·c + 4·d of the fields, wrapping
 * around, as a double, plus the sum of the ends.
 */
TG_API void tg_spread_weighed(const tg_four *four, const double *a, int64_t n, double *out);

/*
 * An array and callbacks: calls callback(0), callback(1) … callback(times - 1) on the thread of the caller. Returns the
 * sum of what they returned, as a double, plus the sum of the ends.
 */
TG_API double tg_take_calling(int32_t times, tg_callback callback, const double *a, int64_t n);

/*
 * An array and ten numbers: returns the sum of the integers, which does not overflow, as a double, plus (d + g) + j,
 * plus the sum of the ends.
 */
TG_API double tg_take_mixed(const double *a, int64_t n, int32_t b, int64_t c, double d, int32_t e, int64_t f, double g,
                            int32_t h, int64_t i, double j, int32_t k);

/* A string and errno: sets errno to the number of bytes before the 0 of s, and returns -1. */
TG_API int32_t tg_fail_named(const char *s);

/* ---- Out-parameters ---- */

/*
 * Divides a by b, rounding towards zero, and writes the quotient and the remainder to where these point, which is not
 * the same place. INT32_MIN / -1 wraps around. Returns 0, or -1 when b is 0; then nothing is written.
 */
TG_API int32_t tg_divide(int32_t a, int32_t b, int32_t *quotient, int32_t *remainder);

#ifdef __cplusplus
}
#endif

#endif
