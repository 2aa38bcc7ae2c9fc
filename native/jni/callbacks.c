/* SPDX-License-Identifier: Apache-2.0 */
/*
 * C calls a function that is told nothing of Java, so what it has to call stands in a variable of the thread for as
 * long as the call lasts. An exception of the callback stays pending: the callback is not called again, and the
 * exception goes on when C has returned.
 */
#include "dev_tollgate_jni_JniCallbacks.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))

#if defined(_MSC_VER) && !defined(__clang__)
#define THREAD_LOCAL __declspec(thread)
#else
#define THREAD_LOCAL _Thread_local
#endif

typedef struct {
  JNIEnv *env;
  jobject callback;
} target;

static THREAD_LOCAL target current;

/* applyAsInt of IntUnaryOperator and of IntBinaryOperator. */
static jmethodID apply_to_one;
static jmethodID apply_to_two;

/* NULL with an exception pending, which ends the initialization of the class. */
static jmethodID find(JNIEnv *env, const char *type, const char *signature) {
  jclass found = (*env)->FindClass(env, type);
  return found == NULL ? NULL : (*env)->GetMethodID(env, found, "applyAsInt", signature);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCallbacks_findMethods(JNIEnv *env, jclass type) {
  UNUSED(type);
  apply_to_one = find(env, "java/util/function/IntUnaryOperator", "(I)I");
  if (apply_to_one != NULL) {
    apply_to_two = find(env, "java/util/function/IntBinaryOperator", "(II)I");
  }
}

static int32_t call(int32_t a) {
  JNIEnv *env = current.env;
  if ((*env)->ExceptionCheck(env)) {
    return 0;
  }
  return (*env)->CallIntMethod(env, current.callback, apply_to_one, (jint)a);
}

static int compare(const void *one, const void *other) {
  JNIEnv *env = current.env;
  if ((*env)->ExceptionCheck(env)) {
    return 0;
  }
  return (*env)->CallIntMethod(env, current.callback, apply_to_two, (jint) * (const int32_t *)one,
                               (jint) * (const int32_t *)other);
}

/* Tells who was called back before, in case this is called by a callback. */
static target enter(JNIEnv *env, jobject callback) {
  target before = current;
  current.env = env;
  current.callback = callback;
  return before;
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniCallbacks_callBack(JNIEnv *env, jclass type, jlong times,
                                                                    jobject callback, jint a) {
  UNUSED(type);
  target before = enter(env, callback);
  jlong sum = tg_call_back(times, call, a);
  current = before;
  return sum;
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCallbacks_sort(JNIEnv *env, jclass type, jlong address, jlong n,
                                                               jobject comparison) {
  UNUSED(type);
  target before = enter(env, comparison);
  tg_sort((int32_t *)(intptr_t)address, n, compare);
  current = before;
}
