/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Arrays are handed over in place. Between the first Get and the last Release the thread must not call other JNI
 * functions, block, or wait for another thread: the kernels do none of it. JNI_ABORT says of an input that nothing
 * needs to go back.
 *
 * A Get may fail, with an OutOfMemoryError pending; what was got before it is released, and the kernel not called.
 */
#include "dev_tollgate_jni_JniCriticalKernels.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))

static void *get(JNIEnv *env, jarray array) { return (*env)->GetPrimitiveArrayCritical(env, array, NULL); }

static void release(JNIEnv *env, jarray array, const void *elements, jint mode) {
  if (elements != NULL) {
    (*env)->ReleasePrimitiveArrayCritical(env, array, (void *)(uintptr_t)elements, mode);
  }
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniCriticalKernels_tg_1sum(JNIEnv *env, jclass type, jdoubleArray a,
                                                                           jlong n) {
  UNUSED(type);
  const double *a_elements = NULL;
  jdouble result = 0;
  if ((a_elements = get(env, a)) != NULL) {
    result = tg_sum(a_elements, n);
  }
  release(env, a, a_elements, JNI_ABORT);
  return result;
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniCriticalKernels_tg_1count_1multiples(JNIEnv *env, jclass type,
                                                                                      jlongArray a, jlong n,
                                                                                      jlong divisor) {
  UNUSED(type);
  const int64_t *a_elements = NULL;
  jlong result = 0;
  if ((a_elements = get(env, a)) != NULL) {
    result = tg_count_multiples(a_elements, n, divisor);
  }
  release(env, a, a_elements, JNI_ABORT);
  return result;
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCriticalKernels_tg_1add(JNIEnv *env, jclass type, jdoubleArray a,
                                                                        jdoubleArray b, jdoubleArray out, jlong n) {
  UNUSED(type);
  const double *a_elements = NULL;
  const double *b_elements = NULL;
  double *out_elements = NULL;
  if ((a_elements = get(env, a)) != NULL && (b_elements = get(env, b)) != NULL &&
      (out_elements = get(env, out)) != NULL) {
    tg_add(a_elements, b_elements, out_elements, n);
  }
  release(env, out, out_elements, 0);
  release(env, b, b_elements, JNI_ABORT);
  release(env, a, a_elements, JNI_ABORT);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCriticalKernels_tg_1multiply_1add(JNIEnv *env, jclass type,
                                                                                  jdoubleArray a, jdoubleArray b,
                                                                                  jdoubleArray c, jdoubleArray out,
                                                                                  jlong n) {
  UNUSED(type);
  const double *a_elements = NULL;
  const double *b_elements = NULL;
  const double *c_elements = NULL;
  double *out_elements = NULL;
  if ((a_elements = get(env, a)) != NULL && (b_elements = get(env, b)) != NULL && (c_elements = get(env, c)) != NULL &&
      (out_elements = get(env, out)) != NULL) {
    tg_multiply_add(a_elements, b_elements, c_elements, out_elements, n);
  }
  release(env, out, out_elements, 0);
  release(env, c, c_elements, JNI_ABORT);
  release(env, b, b_elements, JNI_ABORT);
  release(env, a, a_elements, JNI_ABORT);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCriticalKernels_tg_1second_1derivative(JNIEnv *env, jclass type,
                                                                                       jdoubleArray f, jlong n,
                                                                                       jdouble dx, jdoubleArray out) {
  UNUSED(type);
  const double *f_elements = NULL;
  double *out_elements = NULL;
  if ((f_elements = get(env, f)) != NULL && (out_elements = get(env, out)) != NULL) {
    tg_second_derivative(f_elements, n, dx, out_elements);
  }
  release(env, out, out_elements, 0);
  release(env, f, f_elements, JNI_ABORT);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCriticalKernels_tg_1laplacian(JNIEnv *env, jclass type, jdoubleArray f,
                                                                              jlong rows, jlong cols, jdouble dx,
                                                                              jdouble dy, jdoubleArray out) {
  UNUSED(type);
  const double *f_elements = NULL;
  double *out_elements = NULL;
  if ((f_elements = get(env, f)) != NULL && (out_elements = get(env, out)) != NULL) {
    tg_laplacian(f_elements, rows, cols, dx, dy, out_elements);
  }
  release(env, out, out_elements, 0);
  release(env, f, f_elements, JNI_ABORT);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCriticalKernels_tg_1julia(JNIEnv *env, jclass type, jdoubleArray re,
                                                                          jdoubleArray im, jlong n, jdouble c_re,
                                                                          jdouble c_im, jint max_iterations,
                                                                          jintArray counts) {
  UNUSED(type);
  const double *re_elements = NULL;
  const double *im_elements = NULL;
  int32_t *counts_elements = NULL;
  if ((re_elements = get(env, re)) != NULL && (im_elements = get(env, im)) != NULL &&
      (counts_elements = get(env, counts)) != NULL) {
    tg_julia(re_elements, im_elements, n, c_re, c_im, max_iterations, counts_elements);
  }
  release(env, counts, counts_elements, 0);
  release(env, im, im_elements, JNI_ABORT);
  release(env, re, re_elements, JNI_ABORT);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCriticalKernels_tg_1random_1fill(JNIEnv *env, jclass type,
                                                                                 jdoubleArray out, jlong n,
                                                                                 jlong seed) {
  UNUSED(type);
  double *out_elements = NULL;
  if ((out_elements = get(env, out)) != NULL) {
    tg_random_fill(out_elements, n, seed);
  }
  release(env, out, out_elements, 0);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCriticalKernels_tg_1transpose_1add(JNIEnv *env, jclass type,
                                                                                   jdoubleArray a, jdoubleArray b,
                                                                                   jlong n, jdoubleArray out) {
  UNUSED(type);
  const double *a_elements = NULL;
  const double *b_elements = NULL;
  double *out_elements = NULL;
  if ((a_elements = get(env, a)) != NULL && (b_elements = get(env, b)) != NULL &&
      (out_elements = get(env, out)) != NULL) {
    tg_transpose_add(a_elements, b_elements, n, out_elements);
  }
  release(env, out, out_elements, 0);
  release(env, b, b_elements, JNI_ABORT);
  release(env, a, a_elements, JNI_ABORT);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCriticalKernels_tg_1matmul(JNIEnv *env, jclass type, jdoubleArray a,
                                                                           jdoubleArray b, jlong m, jlong k, jlong n,
                                                                           jdoubleArray out) {
  UNUSED(type);
  const double *a_elements = NULL;
  const double *b_elements = NULL;
  double *out_elements = NULL;
  if ((a_elements = get(env, a)) != NULL && (b_elements = get(env, b)) != NULL &&
      (out_elements = get(env, out)) != NULL) {
    tg_matmul(a_elements, b_elements, m, k, n, out_elements);
  }
  release(env, out, out_elements, 0);
  release(env, b, b_elements, JNI_ABORT);
  release(env, a, a_elements, JNI_ABORT);
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniCriticalKernels_tg_1bisect(JNIEnv *env, jclass type, jdoubleArray a,
                                                                            jlong n, jdouble key) {
  UNUSED(type);
  const double *a_elements = NULL;
  jlong result = 0;
  if ((a_elements = get(env, a)) != NULL) {
    result = tg_bisect(a_elements, n, key);
  }
  release(env, a, a_elements, JNI_ABORT);
  return result;
}
