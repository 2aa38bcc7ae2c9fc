/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The ways to declare and to bind a native method: static and found by its name; of an instance; static and bound by
 * RegisterNatives.
 */
#include "dev_tollgate_jni_JniBindings.h"
#include "dev_tollgate_jni_JniCalls.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniBindings_tg_1empty(JNIEnv *env, jclass type) {
  UNUSED(env);
  UNUSED(type);
  tg_empty();
}

JNIEXPORT jint JNICALL Java_dev_tollgate_jni_JniBindings_tg_1add_1ints(JNIEnv *env, jclass type, jint a, jint b) {
  UNUSED(env);
  UNUSED(type);
  return tg_add_ints(a, b);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCalls_tg_1empty(JNIEnv *env, jobject object) {
  UNUSED(env);
  UNUSED(object);
  tg_empty();
}

JNIEXPORT jint JNICALL Java_dev_tollgate_jni_JniCalls_tg_1add_1ints(JNIEnv *env, jobject object, jint a, jint b) {
  UNUSED(env);
  UNUSED(object);
  return tg_add_ints(a, b);
}

static void JNICALL registered_empty(JNIEnv *env, jclass type) {
  UNUSED(env);
  UNUSED(type);
  tg_empty();
}

static jint JNICALL registered_add(JNIEnv *env, jclass type, jint a, jint b) {
  UNUSED(env);
  UNUSED(type);
  return tg_add_ints(a, b);
}

/* On failure an exception is pending, which ends the initialization of the class. */
JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCalls_register(JNIEnv *env, jclass type) {
  JNINativeMethod methods[] = {
      {"registeredEmpty", "()V", (void *)(intptr_t)registered_empty},
      {"registeredAdd", "(II)I", (void *)(intptr_t)registered_add},
  };
  (*env)->RegisterNatives(env, type, methods, 2);
}
