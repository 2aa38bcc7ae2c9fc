/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Functions of C behind one call site of Java: a function of the glue for each, as a program has that calls as many;
 * and one function of the glue that gets the address.
 */
#include "../src/hundred.h"
#include "dev_tollgate_jni_JniFunctions.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))

/* Filled as a dynamic linker fills its table of addresses. */
static tg_addition functions[TG_ADDITIONS];

#define GLUE(number)                                                              \
  static jint JNICALL add_##number(JNIEnv *env, jobject object, jint a, jint b) { \
    UNUSED(env);                                                                  \
    UNUSED(object);                                                               \
    return functions[(number)-100](a, b);                                         \
  }
HUNDRED(GLUE)

#define NAME(number) add_##number,
static jint(JNICALL *const glue[TG_ADDITIONS])(JNIEnv *, jobject, jint, jint) = {HUNDRED(NAME)};

/* Binds the method add of a class to the glue of function i. On failure an exception is pending. */
JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniFunctions_bind(JNIEnv *env, jclass type, jclass implementation,
                                                               jint i) {
  UNUSED(type);
  void *function = (void *)(intptr_t)glue[i];
  JNINativeMethod method[] = {
      {"add", "(II)I", function},
  };
  functions[i] = tg_addition_at(i);
  (*env)->RegisterNatives(env, implementation, method, 1);
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniFunctions_address(JNIEnv *env, jclass type, jint i) {
  UNUSED(env);
  UNUSED(type);
  return (jlong)(intptr_t)tg_addition_at(i);
}

JNIEXPORT jint JNICALL Java_dev_tollgate_jni_JniFunctions_addAt(JNIEnv *env, jclass type, jlong function, jint a,
                                                                jint b) {
  UNUSED(env);
  UNUSED(type);
  return ((tg_addition)(intptr_t)function)(a, b);
}
