/* SPDX-License-Identifier: Apache-2.0 */
/* C cannot make a call whose arguments it learns at run time, so each signature has a function here. */
#include "dev_tollgate_jni_JniVarargs.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))

enum { ROOM = 80 };

JNIEXPORT jint JNICALL Java_dev_tollgate_jni_JniVarargs_format__JJJI(JNIEnv *env, jclass type, jlong out, jlong n,
                                                                     jlong format, jint a) {
  UNUSED(env);
  UNUSED(type);
  return tg_format((char *)(intptr_t)out, n, (const char *)(intptr_t)format, a);
}

JNIEXPORT jint JNICALL Java_dev_tollgate_jni_JniVarargs_format__JJJIIIII(JNIEnv *env, jclass type, jlong out, jlong n,
                                                                         jlong format, jint a, jint b, jint c, jint d,
                                                                         jint e) {
  UNUSED(env);
  UNUSED(type);
  return tg_format((char *)(intptr_t)out, n, (const char *)(intptr_t)format, a, b, c, d, e);
}

JNIEXPORT jstring JNICALL Java_dev_tollgate_jni_JniVarargs_formatString__Ljava_lang_String_2I(JNIEnv *env, jclass type,
                                                                                              jstring format, jint a) {
  UNUSED(type);
  const char *utf = (*env)->GetStringUTFChars(env, format, NULL);
  if (utf == NULL) {
    return NULL;
  }
  char out[ROOM];
  tg_format(out, ROOM, utf, a);
  (*env)->ReleaseStringUTFChars(env, format, utf);
  return (*env)->NewStringUTF(env, out);
}

JNIEXPORT jstring JNICALL Java_dev_tollgate_jni_JniVarargs_formatString__Ljava_lang_String_2IIIII(
    JNIEnv *env, jclass type, jstring format, jint a, jint b, jint c, jint d, jint e) {
  UNUSED(type);
  const char *utf = (*env)->GetStringUTFChars(env, format, NULL);
  if (utf == NULL) {
    return NULL;
  }
  char out[ROOM];
  tg_format(out, ROOM, utf, a, b, c, d, e);
  (*env)->ReleaseStringUTFChars(env, format, utf);
  return (*env)->NewStringUTF(env, out);
}
