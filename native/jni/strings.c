/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Strings are passed as arrays of UTF-8 bytes, which Java encodes and decodes fast: what JNI itself calls UTF is
 * another encoding, that C does not expect, for NUL and for what lies beyond the Basic Multilingual Plane.
 */
#include <stdlib.h>
#include <string.h>

#include "dev_tollgate_jni_JniStrings.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))

enum { SMALL = 512 };

static void throw_out_of_memory(JNIEnv *env) {
  jclass error = (*env)->FindClass(env, "java/lang/OutOfMemoryError");
  if (error != NULL) {
    (*env)->ThrowNew(env, error, "no memory for the copy of a string");
  }
}

/* The bytes with a 0 behind them, in `small` if they fit, or NULL with an OutOfMemoryError pending. */
static char *terminated(JNIEnv *env, jbyteArray utf8, char small[SMALL]) {
  jsize n = (*env)->GetArrayLength(env, utf8);
  char *s = n < SMALL ? small : malloc((size_t)n + 1);
  if (s == NULL) {
    throw_out_of_memory(env);
    return NULL;
  }
  (*env)->GetByteArrayRegion(env, utf8, 0, n, (jbyte *)s);
  s[n] = 0;
  return s;
}

static void release(char *s, const char *small) {
  if (s != small) {
    free(s);
  }
}

/* NULL with an OutOfMemoryError pending, when there is no room for it. */
static jbyteArray bytes(JNIEnv *env, const char *s) {
  size_t n = strlen(s);
  if (n > INT32_MAX) {
    throw_out_of_memory(env);
    return NULL;
  }
  jbyteArray array = (*env)->NewByteArray(env, (jsize)n);
  if (array != NULL) {
    (*env)->SetByteArrayRegion(env, array, 0, (jsize)n, (const jbyte *)s);
  }
  return array;
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniStrings_tg_1string_1length(JNIEnv *env, jclass type, jbyteArray utf8) {
  UNUSED(type);
  char small[SMALL];
  char *s = terminated(env, utf8, small);
  if (s == NULL) {
    return 0;
  }
  jlong length = tg_string_length(s);
  release(s, small);
  return length;
}

JNIEXPORT jbyteArray JNICALL Java_dev_tollgate_jni_JniStrings_tg_1echo___3B(JNIEnv *env, jclass type, jbyteArray utf8) {
  UNUSED(type);
  char small[SMALL];
  char *s = terminated(env, utf8, small);
  if (s == NULL) {
    return NULL;
  }
  jbyteArray back = bytes(env, tg_echo(s));
  release(s, small);
  return back;
}

JNIEXPORT jbyteArray JNICALL Java_dev_tollgate_jni_JniStrings_tg_1echo__J(JNIEnv *env, jclass type, jlong address) {
  UNUSED(type);
  return bytes(env, tg_echo((const char *)(intptr_t)address));
}
