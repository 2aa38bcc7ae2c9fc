/* SPDX-License-Identifier: Apache-2.0 */
/* Addresses arrive as numbers; nothing is asked of the JVM. */
#include "dev_tollgate_jni_JniOffHeapKernels.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))
#define AT(type, address) ((type *)(intptr_t)(address))

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniOffHeapKernels_tg_1sum(JNIEnv *env, jclass type, jlong a, jlong n) {
  UNUSED(env);
  UNUSED(type);
  return tg_sum(AT(const double, a), n);
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniOffHeapKernels_tg_1count_1multiples(JNIEnv *env, jclass type, jlong a,
                                                                                     jlong n, jlong divisor) {
  UNUSED(env);
  UNUSED(type);
  return tg_count_multiples(AT(const int64_t, a), n, divisor);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniOffHeapKernels_tg_1add(JNIEnv *env, jclass type, jlong a, jlong b,
                                                                       jlong out, jlong n) {
  UNUSED(env);
  UNUSED(type);
  tg_add(AT(const double, a), AT(const double, b), AT(double, out), n);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniOffHeapKernels_tg_1multiply_1add(JNIEnv *env, jclass type, jlong a,
                                                                                 jlong b, jlong c, jlong out, jlong n) {
  UNUSED(env);
  UNUSED(type);
  tg_multiply_add(AT(const double, a), AT(const double, b), AT(const double, c), AT(double, out), n);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniOffHeapKernels_tg_1second_1derivative(JNIEnv *env, jclass type, jlong f,
                                                                                      jlong n, jdouble dx, jlong out) {
  UNUSED(env);
  UNUSED(type);
  tg_second_derivative(AT(const double, f), n, dx, AT(double, out));
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniOffHeapKernels_tg_1laplacian(JNIEnv *env, jclass type, jlong f,
                                                                             jlong rows, jlong cols, jdouble dx,
                                                                             jdouble dy, jlong out) {
  UNUSED(env);
  UNUSED(type);
  tg_laplacian(AT(const double, f), rows, cols, dx, dy, AT(double, out));
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniOffHeapKernels_tg_1julia(JNIEnv *env, jclass type, jlong re, jlong im,
                                                                         jlong n, jdouble c_re, jdouble c_im,
                                                                         jint max_iterations, jlong counts) {
  UNUSED(env);
  UNUSED(type);
  tg_julia(AT(const double, re), AT(const double, im), n, c_re, c_im, max_iterations, AT(int32_t, counts));
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniOffHeapKernels_tg_1random_1fill(JNIEnv *env, jclass type, jlong out,
                                                                                jlong n, jlong seed) {
  UNUSED(env);
  UNUSED(type);
  tg_random_fill(AT(double, out), n, seed);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniOffHeapKernels_tg_1transpose_1add(JNIEnv *env, jclass type, jlong a,
                                                                                  jlong b, jlong n, jlong out) {
  UNUSED(env);
  UNUSED(type);
  tg_transpose_add(AT(const double, a), AT(const double, b), n, AT(double, out));
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniOffHeapKernels_tg_1matmul(JNIEnv *env, jclass type, jlong a, jlong b,
                                                                          jlong m, jlong k, jlong n, jlong out) {
  UNUSED(env);
  UNUSED(type);
  tg_matmul(AT(const double, a), AT(const double, b), m, k, n, AT(double, out));
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniOffHeapKernels_tg_1bisect(JNIEnv *env, jclass type, jlong a, jlong n,
                                                                           jdouble key) {
  UNUSED(env);
  UNUSED(type);
  return tg_bisect(AT(const double, a), n, key);
}
