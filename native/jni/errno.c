/* SPDX-License-Identifier: Apache-2.0 */
/* errno is read before the thread goes back to Java, which may change it on the way. */
#include <errno.h>

#include "dev_tollgate_jni_JniErrno.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))

JNIEXPORT jint JNICALL Java_dev_tollgate_jni_JniErrno_fail(JNIEnv *env, jclass type, jint error) {
  UNUSED(env);
  UNUSED(type);
  return tg_fail(error) < 0 ? errno : 0;
}

JNIEXPORT jint JNICALL Java_dev_tollgate_jni_JniErrno_failUnread(JNIEnv *env, jclass type, jint error) {
  UNUSED(env);
  UNUSED(type);
  return tg_fail(error);
}
