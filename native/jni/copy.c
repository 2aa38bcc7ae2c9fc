/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Arrays are copied, inputs in and results out, and nothing else: Get<Type>ArrayElements would copy a result in as
 * well, and would allocate for the smallest array. Copies that are small together lie on the stack.
 */
#include <stdlib.h>

#include "dev_tollgate_jni_JniCopyKernels.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))

/* SMALL elements of 8 bytes are 4 KiB of stack; no kernel has more than MOST_ARRAYS arrays. */
enum { SMALL = 512, MOST_ARRAYS = 4 };

/* The copies of one call. */
typedef struct {
  union {
    double doubles[SMALL];
    int64_t longs[SMALL];
    int32_t ints[2 * SMALL];
  } small;
  jlong used; /* of small, in elements */
  void *large[MOST_ARRAYS];
  int larges;
} copies;

static void begin(copies *c) {
  c->used = 0;
  c->larges = 0;
}

static void end(copies *c) {
  for (int i = 0; i < c->larges; i++) {
    free(c->large[i]);
  }
}

/* Room for n elements of 8 bytes or less, or NULL with an OutOfMemoryError pending. */
static void *room(JNIEnv *env, copies *c, jlong n) {
  if (n <= SMALL - c->used) {
    void *on_stack = &c->small.doubles[c->used];
    c->used += n;
    return on_stack;
  }
  void *on_heap = malloc((size_t)n * sizeof(double));
  if (on_heap != NULL) {
    c->large[c->larges++] = on_heap;
    return on_heap;
  }
  jclass error = (*env)->FindClass(env, "java/lang/OutOfMemoryError");
  if (error != NULL) {
    (*env)->ThrowNew(env, error, "no memory for the copy of an array");
  }
  return NULL;
}

static const double *doubles_in(JNIEnv *env, copies *c, jdoubleArray from, jlong n) {
  double *to = room(env, c, n);
  if (to != NULL) {
    (*env)->GetDoubleArrayRegion(env, from, 0, (jsize)n, to);
  }
  return to;
}

static const int64_t *longs_in(JNIEnv *env, copies *c, jlongArray from, jlong n) {
  int64_t *to = room(env, c, n);
  if (to != NULL) {
    (*env)->GetLongArrayRegion(env, from, 0, (jsize)n, (jlong *)to);
  }
  return to;
}

static void doubles_out(JNIEnv *env, jdoubleArray to, jlong n, const double *from) {
  (*env)->SetDoubleArrayRegion(env, to, 0, (jsize)n, from);
}

static void ints_out(JNIEnv *env, jintArray to, jlong n, const int32_t *from) {
  (*env)->SetIntArrayRegion(env, to, 0, (jsize)n, (const jint *)from);
}

/* How many of n samples have a neighbour on both sides. */
static jlong inner(jlong n) { return n < 2 ? 0 : n - 2; }

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniCopyKernels_tg_1sum(JNIEnv *env, jclass type, jdoubleArray a,
                                                                       jlong n) {
  UNUSED(type);
  copies all;
  begin(&all);
  const double *a_copy;
  jdouble result = 0;
  if ((a_copy = doubles_in(env, &all, a, n)) != NULL) {
    result = tg_sum(a_copy, n);
  }
  end(&all);
  return result;
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniCopyKernels_tg_1count_1multiples(JNIEnv *env, jclass type,
                                                                                  jlongArray a, jlong n,
                                                                                  jlong divisor) {
  UNUSED(type);
  copies all;
  begin(&all);
  const int64_t *a_copy;
  jlong result = 0;
  if ((a_copy = longs_in(env, &all, a, n)) != NULL) {
    result = tg_count_multiples(a_copy, n, divisor);
  }
  end(&all);
  return result;
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCopyKernels_tg_1add(JNIEnv *env, jclass type, jdoubleArray a,
                                                                    jdoubleArray b, jdoubleArray out, jlong n) {
  UNUSED(type);
  copies all;
  begin(&all);
  const double *a_copy;
  const double *b_copy;
  double *out_copy;
  if ((a_copy = doubles_in(env, &all, a, n)) != NULL && (b_copy = doubles_in(env, &all, b, n)) != NULL &&
      (out_copy = room(env, &all, n)) != NULL) {
    tg_add(a_copy, b_copy, out_copy, n);
    doubles_out(env, out, n, out_copy);
  }
  end(&all);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCopyKernels_tg_1multiply_1add(JNIEnv *env, jclass type, jdoubleArray a,
                                                                              jdoubleArray b, jdoubleArray c,
                                                                              jdoubleArray out, jlong n) {
  UNUSED(type);
  copies all;
  begin(&all);
  const double *a_copy;
  const double *b_copy;
  const double *c_copy;
  double *out_copy;
  if ((a_copy = doubles_in(env, &all, a, n)) != NULL && (b_copy = doubles_in(env, &all, b, n)) != NULL &&
      (c_copy = doubles_in(env, &all, c, n)) != NULL && (out_copy = room(env, &all, n)) != NULL) {
    tg_multiply_add(a_copy, b_copy, c_copy, out_copy, n);
    doubles_out(env, out, n, out_copy);
  }
  end(&all);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCopyKernels_tg_1second_1derivative(JNIEnv *env, jclass type,
                                                                                   jdoubleArray f, jlong n, jdouble dx,
                                                                                   jdoubleArray out) {
  UNUSED(type);
  copies all;
  begin(&all);
  const double *f_copy;
  double *out_copy;
  if ((f_copy = doubles_in(env, &all, f, n)) != NULL && (out_copy = room(env, &all, inner(n))) != NULL) {
    tg_second_derivative(f_copy, n, dx, out_copy);
    doubles_out(env, out, inner(n), out_copy);
  }
  end(&all);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCopyKernels_tg_1laplacian(JNIEnv *env, jclass type, jdoubleArray f,
                                                                          jlong rows, jlong cols, jdouble dx,
                                                                          jdouble dy, jdoubleArray out) {
  UNUSED(type);
  copies all;
  begin(&all);
  const double *f_copy;
  double *out_copy;
  if ((f_copy = doubles_in(env, &all, f, rows * cols)) != NULL &&
      (out_copy = room(env, &all, inner(rows) * inner(cols))) != NULL) {
    tg_laplacian(f_copy, rows, cols, dx, dy, out_copy);
    doubles_out(env, out, inner(rows) * inner(cols), out_copy);
  }
  end(&all);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCopyKernels_tg_1julia(JNIEnv *env, jclass type, jdoubleArray re,
                                                                      jdoubleArray im, jlong n, jdouble c_re,
                                                                      jdouble c_im, jint max_iterations,
                                                                      jintArray counts) {
  UNUSED(type);
  copies all;
  begin(&all);
  const double *re_copy;
  const double *im_copy;
  int32_t *counts_copy;
  if ((re_copy = doubles_in(env, &all, re, n)) != NULL && (im_copy = doubles_in(env, &all, im, n)) != NULL &&
      (counts_copy = room(env, &all, n)) != NULL) {
    tg_julia(re_copy, im_copy, n, c_re, c_im, max_iterations, counts_copy);
    ints_out(env, counts, n, counts_copy);
  }
  end(&all);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCopyKernels_tg_1random_1fill(JNIEnv *env, jclass type, jdoubleArray out,
                                                                             jlong n, jlong seed) {
  UNUSED(type);
  copies all;
  begin(&all);
  double *out_copy;
  if ((out_copy = room(env, &all, n)) != NULL) {
    tg_random_fill(out_copy, n, seed);
    doubles_out(env, out, n, out_copy);
  }
  end(&all);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCopyKernels_tg_1transpose_1add(JNIEnv *env, jclass type, jdoubleArray a,
                                                                               jdoubleArray b, jlong n,
                                                                               jdoubleArray out) {
  UNUSED(type);
  copies all;
  begin(&all);
  const double *a_copy;
  const double *b_copy;
  double *out_copy;
  if ((a_copy = doubles_in(env, &all, a, n * n)) != NULL && (b_copy = doubles_in(env, &all, b, n * n)) != NULL &&
      (out_copy = room(env, &all, n * n)) != NULL) {
    tg_transpose_add(a_copy, b_copy, n, out_copy);
    doubles_out(env, out, n * n, out_copy);
  }
  end(&all);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCopyKernels_tg_1matmul(JNIEnv *env, jclass type, jdoubleArray a,
                                                                       jdoubleArray b, jlong m, jlong k, jlong n,
                                                                       jdoubleArray out) {
  UNUSED(type);
  copies all;
  begin(&all);
  const double *a_copy;
  const double *b_copy;
  double *out_copy;
  if ((a_copy = doubles_in(env, &all, a, m * k)) != NULL && (b_copy = doubles_in(env, &all, b, k * n)) != NULL &&
      (out_copy = room(env, &all, m * n)) != NULL) {
    tg_matmul(a_copy, b_copy, m, k, n, out_copy);
    doubles_out(env, out, m * n, out_copy);
  }
  end(&all);
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniCopyKernels_tg_1bisect(JNIEnv *env, jclass type, jdoubleArray a,
                                                                        jlong n, jdouble key) {
  UNUSED(type);
  copies all;
  begin(&all);
  const double *a_copy;
  jlong result = 0;
  if ((a_copy = doubles_in(env, &all, a, n)) != NULL) {
    result = tg_bisect(a_copy, n, key);
  }
  end(&all);
  return result;
}
