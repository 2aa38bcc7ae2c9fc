/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A text is passed as a copy on C's heap, in place, or as the address of memory that Java has mapped. While an array is
 * in place the thread calls nothing else of JNI.
 */
#include <stdlib.h>

#include "dev_tollgate_jni_JniText.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))

static void throw_out_of_memory(JNIEnv *env) {
  jclass error = (*env)->FindClass(env, "java/lang/OutOfMemoryError");
  if (error != NULL) {
    (*env)->ThrowNew(env, error, "no memory for the copy of a text");
  }
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniText_copied(JNIEnv *env, jclass type, jbyteArray text, jint n,
                                                               jlong column) {
  UNUSED(type);
  char *copy = malloc(n > 0 ? (size_t)n : 1);
  if (copy == NULL) {
    throw_out_of_memory(env);
    return 0;
  }
  (*env)->GetByteArrayRegion(env, text, 0, n, (jbyte *)copy);
  jdouble mean = tg_column_mean(copy, n, column);
  free(copy);
  return mean;
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniText_critical(JNIEnv *env, jclass type, jbyteArray text, jint n,
                                                                 jlong column) {
  UNUSED(type);
  char *elements = (*env)->GetPrimitiveArrayCritical(env, text, NULL);
  if (elements == NULL) {
    return 0;
  }
  jdouble mean = tg_column_mean(elements, n, column);
  (*env)->ReleasePrimitiveArrayCritical(env, text, elements, JNI_ABORT);
  return mean;
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniText_tg_1column_1mean(JNIEnv *env, jclass type, jlong text, jlong n,
                                                                         jlong column) {
  UNUSED(env);
  UNUSED(type);
  return tg_column_mean((const char *)(intptr_t)text, n, column);
}
