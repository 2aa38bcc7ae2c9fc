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
  jmethodID method;
} target;

static THREAD_LOCAL target current;

static int32_t call(int32_t a) {
  JNIEnv *env = current.env;
  if ((*env)->ExceptionCheck(env)) {
    return 0;
  }
  return (*env)->CallIntMethod(env, current.callback, current.method, (jint)a);
}

static int compare(const void *one, const void *other) {
  JNIEnv *env = current.env;
  if ((*env)->ExceptionCheck(env)) {
    return 0;
  }
  return (*env)->CallIntMethod(env, current.callback, current.method, (jint) * (const int32_t *)one,
                               (jint) * (const int32_t *)other);
}

/* Finds the method, and remembers who was called back before, in case this is called by a callback. */
static target enter(JNIEnv *env, jobject callback, const char *name, const char *type) {
  target before = current;
  jclass class_of_callback = (*env)->GetObjectClass(env, callback);
  current.env = env;
  current.callback = callback;
  current.method = (*env)->GetMethodID(env, class_of_callback, name, type);
  return before;
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniCallbacks_callBack(JNIEnv *env, jclass type, jlong times,
                                                                    jobject callback, jint a) {
  UNUSED(type);
  target before = enter(env, callback, "applyAsInt", "(I)I");
  jlong sum = current.method == NULL ? 0 : tg_call_back(times, call, a);
  current = before;
  return sum;
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCallbacks_sort(JNIEnv *env, jclass type, jlong address, jlong n,
                                                               jobject comparison) {
  UNUSED(type);
  target before = enter(env, comparison, "applyAsInt", "(II)I");
  if (current.method != NULL) {
    tg_sort((int32_t *)(intptr_t)address, n, compare);
  }
  current = before;
}
