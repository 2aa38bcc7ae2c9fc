/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Arrays are copied, inputs in and results out, and nothing else: Get<Type>ArrayElements would copy a result in as
 * well, and allocate for every array. All the copies of a call lie in one block, which is on the stack when it is
 * small.
 */
#include <stdlib.h>

#include "dev_tollgate_jni_JniCopyBindings.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))

enum { SMALL = 512 };

typedef struct {
  union {
    double doubles[SMALL];
    int64_t longs[SMALL];
    int32_t ints[2 * SMALL];
  } small;
  void *elements; /* of 8 bytes each; NULL with an OutOfMemoryError pending */
} block;

static void *take(JNIEnv *env, block *b, jlong elements) {
  b->elements = elements <= SMALL ? &b->small : malloc((size_t)elements * sizeof(double));
  if (b->elements == NULL) {
    jclass error = (*env)->FindClass(env, "java/lang/OutOfMemoryError");
    if (error != NULL) {
      (*env)->ThrowNew(env, error, "no memory for the copies of the arrays");
    }
  }
  return b->elements;
}

static void give_back(block *b) {
  if (b->elements != &b->small) {
    free(b->elements);
  }
}

static const double *doubles_in(JNIEnv *env, jdoubleArray from, jlong n, double *to) {
  (*env)->GetDoubleArrayRegion(env, from, 0, (jsize)n, to);
  return to;
}

static void doubles_out(JNIEnv *env, jdoubleArray to, jlong n, const double *from) {
  (*env)->SetDoubleArrayRegion(env, to, 0, (jsize)n, from);
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniCopyBindings_tg_1sum(JNIEnv *env, jclass type, jdoubleArray a,
                                                                        jlong n) {
  UNUSED(type);
  block copies;
  jdouble result = 0;
  double *first = take(env, &copies, n);
  if (first != NULL) {
    const double *a_copy = doubles_in(env, a, n, first);
    result = tg_sum(a_copy, n);
  }
  give_back(&copies);
  return result;
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniCopyBindings_tg_1count_1multiples(JNIEnv *env, jclass type,
                                                                                   jlongArray a, jlong n,
                                                                                   jlong divisor) {
  UNUSED(type);
  block copies;
  jlong result = 0;
  int64_t *first = take(env, &copies, n);
  if (first != NULL) {
    (*env)->GetLongArrayRegion(env, a, 0, (jsize)n, (jlong *)first);
    result = tg_count_multiples(first, n, divisor);
  }
  give_back(&copies);
  return result;
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCopyBindings_tg_1add(JNIEnv *env, jclass type, jdoubleArray a,
                                                                     jdoubleArray b, jdoubleArray out, jlong n) {
  UNUSED(type);
  block copies;
  double *first = take(env, &copies, 3 * n);
  if (first != NULL) {
    const double *a_copy = doubles_in(env, a, n, first);
    const double *b_copy = doubles_in(env, b, n, first + n);
    double *out_copy = first + 2 * n;
    tg_add(a_copy, b_copy, out_copy, n);
    doubles_out(env, out, n, out_copy);
  }
  give_back(&copies);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCopyBindings_tg_1multiply_1add(JNIEnv *env, jclass type, jdoubleArray a,
                                                                               jdoubleArray b, jdoubleArray c,
                                                                               jdoubleArray out, jlong n) {
  UNUSED(type);
  block copies;
  double *first = take(env, &copies, 4 * n);
  if (first != NULL) {
    const double *a_copy = doubles_in(env, a, n, first);
    const double *b_copy = doubles_in(env, b, n, first + n);
    const double *c_copy = doubles_in(env, c, n, first + 2 * n);
    double *out_copy = first + 3 * n;
    tg_multiply_add(a_copy, b_copy, c_copy, out_copy, n);
    doubles_out(env, out, n, out_copy);
  }
  give_back(&copies);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCopyBindings_tg_1second_1derivative(JNIEnv *env, jclass type,
                                                                                    jdoubleArray f, jlong n, jdouble dx,
                                                                                    jdoubleArray out) {
  UNUSED(type);
  const jlong inner = n < 2 ? 0 : n - 2;
  block copies;
  double *first = take(env, &copies, n + inner);
  if (first != NULL) {
    const double *f_copy = doubles_in(env, f, n, first);
    double *out_copy = first + n;
    tg_second_derivative(f_copy, n, dx, out_copy);
    doubles_out(env, out, inner, out_copy);
  }
  give_back(&copies);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCopyBindings_tg_1laplacian(JNIEnv *env, jclass type, jdoubleArray f,
                                                                           jlong rows, jlong cols, jdouble dx,
                                                                           jdouble dy, jdoubleArray out) {
  UNUSED(type);
  const jlong size = rows * cols;
  const jlong inner = rows < 2 || cols < 2 ? 0 : (rows - 2) * (cols - 2);
  block copies;
  double *first = take(env, &copies, size + inner);
  if (first != NULL) {
    const double *f_copy = doubles_in(env, f, size, first);
    double *out_copy = first + size;
    tg_laplacian(f_copy, rows, cols, dx, dy, out_copy);
    doubles_out(env, out, inner, out_copy);
  }
  give_back(&copies);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCopyBindings_tg_1julia(JNIEnv *env, jclass type, jdoubleArray re,
                                                                       jdoubleArray im, jlong n, jdouble c_re,
                                                                       jdouble c_im, jint max_iterations,
                                                                       jintArray counts) {
  UNUSED(type);
  block copies;
  double *first = take(env, &copies, 3 * n);
  if (first != NULL) {
    const double *re_copy = doubles_in(env, re, n, first);
    const double *im_copy = doubles_in(env, im, n, first + n);
    int32_t *counts_copy = (void *)(first + 2 * n);
    tg_julia(re_copy, im_copy, n, c_re, c_im, max_iterations, counts_copy);
    (*env)->SetIntArrayRegion(env, counts, 0, (jsize)n, (const jint *)counts_copy);
  }
  give_back(&copies);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCopyBindings_tg_1random_1fill(JNIEnv *env, jclass type,
                                                                              jdoubleArray out, jlong n, jlong seed) {
  UNUSED(type);
  block copies;
  double *first = take(env, &copies, n);
  if (first != NULL) {
    double *out_copy = first;
    tg_random_fill(out_copy, n, seed);
    doubles_out(env, out, n, out_copy);
  }
  give_back(&copies);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCopyBindings_tg_1transpose_1add(JNIEnv *env, jclass type,
                                                                                jdoubleArray a, jdoubleArray b, jlong n,
                                                                                jdoubleArray out) {
  UNUSED(type);
  const jlong size = n * n;
  block copies;
  double *first = take(env, &copies, 3 * size);
  if (first != NULL) {
    const double *a_copy = doubles_in(env, a, size, first);
    const double *b_copy = doubles_in(env, b, size, first + size);
    double *out_copy = first + 2 * size;
    tg_transpose_add(a_copy, b_copy, n, out_copy);
    doubles_out(env, out, size, out_copy);
  }
  give_back(&copies);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCopyBindings_tg_1matmul(JNIEnv *env, jclass type, jdoubleArray a,
                                                                        jdoubleArray b, jlong m, jlong k, jlong n,
                                                                        jdoubleArray out) {
  UNUSED(type);
  block copies;
  double *first = take(env, &copies, m * k + k * n + m * n);
  if (first != NULL) {
    const double *a_copy = doubles_in(env, a, m * k, first);
    const double *b_copy = doubles_in(env, b, k * n, first + m * k);
    double *out_copy = first + m * k + k * n;
    tg_matmul(a_copy, b_copy, m, k, n, out_copy);
    doubles_out(env, out, m * n, out_copy);
  }
  give_back(&copies);
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniCopyBindings_tg_1bisect(JNIEnv *env, jclass type, jdoubleArray a,
                                                                         jlong n, jdouble key) {
  UNUSED(type);
  block copies;
  jlong result = 0;
  double *first = take(env, &copies, n);
  if (first != NULL) {
    const double *a_copy = doubles_in(env, a, n, first);
    result = tg_bisect(a_copy, n, key);
  }
  give_back(&copies);
  return result;
}
