/* SPDX-License-Identifier: Apache-2.0 */
/* C cannot make a call whose arguments it learns at run time, so each signature has a function here. */
#include "dev_tollgate_jni_JniVarargs.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))

JNIEXPORT jint JNICALL Java_dev_tollgate_jni_JniVarargs_tg_1format__JJJI(JNIEnv *env, jclass type, jlong out, jlong n,
                                                                         jlong format, jint a) {
  UNUSED(env);
  UNUSED(type);
  return tg_format((char *)(intptr_t)out, n, (const char *)(intptr_t)format, a);
}

JNIEXPORT jint JNICALL Java_dev_tollgate_jni_JniVarargs_tg_1format__JJJIIIII(JNIEnv *env, jclass type, jlong out,
                                                                             jlong n, jlong format, jint a, jint b,
                                                                             jint c, jint d, jint e) {
  UNUSED(env);
  UNUSED(type);
  return tg_format((char *)(intptr_t)out, n, (const char *)(intptr_t)format, a, b, c, d, e);
}
