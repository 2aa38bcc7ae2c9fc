/* SPDX-License-Identifier: Apache-2.0 */
/* The C library's functions; what they return is 0 when there is no memory. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "dev_tollgate_jni_JniMemory.h"

#define UNUSED(x) ((void)(x))

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniMemory_malloc(JNIEnv *env, jclass type, jlong n) {
  UNUSED(env);
  UNUSED(type);
  return (jlong)(intptr_t)malloc((size_t)n);
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniMemory_calloc(JNIEnv *env, jclass type, jlong n) {
  UNUSED(env);
  UNUSED(type);
  return (jlong)(intptr_t)calloc((size_t)n, 1);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniMemory_free(JNIEnv *env, jclass type, jlong address) {
  UNUSED(env);
  UNUSED(type);
  free((void *)(intptr_t)address);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniMemory_clear(JNIEnv *env, jclass type, jlong address, jlong n) {
  UNUSED(env);
  UNUSED(type);
  memset((void *)(intptr_t)address, 0, (size_t)n);
}
