/* SPDX-License-Identifier: Apache-2.0 */
#include "dev_tollgate_jni_JniBlocking.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))

JNIEXPORT jint JNICALL Java_dev_tollgate_jni_JniBlocking_block(JNIEnv *env, jclass type, jint milliseconds) {
  UNUSED(env);
  UNUSED(type);
  return tg_block(milliseconds);
}
