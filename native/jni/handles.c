/* SPDX-License-Identifier: Apache-2.0 */
/* A counter is passed as its address. */
#include "dev_tollgate_jni_JniHandles.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))

/* What JNI calls UTF is ASCII for ASCII, which a name of C is; for all else see strings.c. */
JNIEXPORT jstring JNICALL Java_dev_tollgate_jni_JniHandles_name(JNIEnv *env, jclass type) {
  UNUSED(type);
  return (*env)->NewStringUTF(env, tg_name());
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniHandles_live(JNIEnv *env, jclass type) {
  UNUSED(env);
  UNUSED(type);
  return tg_counters();
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniHandles_tg_1counter_1new(JNIEnv *env, jclass type, jlong start) {
  UNUSED(env);
  UNUSED(type);
  return (jlong)(intptr_t)tg_counter_new(start);
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniHandles_tg_1counter_1next(JNIEnv *env, jclass type, jlong counter) {
  UNUSED(env);
  UNUSED(type);
  return tg_counter_next((tg_counter *)(intptr_t)counter);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniHandles_tg_1counter_1free(JNIEnv *env, jclass type, jlong counter) {
  UNUSED(env);
  UNUSED(type);
  tg_counter_free((tg_counter *)(intptr_t)counter);
}
