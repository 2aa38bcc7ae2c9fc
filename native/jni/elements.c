/* SPDX-License-Identifier: Apache-2.0 */
/* A direct buffer is memory that C and Java both see; asking for its address is a call into the JVM. */
#include "dev_tollgate_jni_JniElements.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniElements_tg_1random_1fill(JNIEnv *env, jclass type, jobject out,
                                                                          jlong n, jlong seed) {
  UNUSED(type);
  tg_random_fill((*env)->GetDirectBufferAddress(env, out), n, seed);
}
