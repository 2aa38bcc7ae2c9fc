/* SPDX-License-Identifier: Apache-2.0 */
/*
 * C calls a function that is told nothing of Java, so what it has to call stands in a variable of the thread for as
 * long as the call lasts; where the thread is one that C makes, in a variable that all threads see. An exception of the
 * callback stays pending: the callback is not called again, and the exception goes on when C has returned; on a thread
 * that C made it ends as one that nothing has caught.
 *
 * The functions that are named unchecked do not ask whether an exception is pending, and hand over their arguments as
 * an array, as the JVM itself wants them: the least that a callback can cost.
 */
#include "dev_tollgate_jni_JniCallbacks.h"
#include "tollgate.h"

#if defined(_WIN32)
#include <windows.h>
#else
#include <pthread.h>
#endif

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

/* Of Runnable, of IntUnaryOperator and IntBinaryOperator, and of IntOperators. */
static jmethodID run;
static jmethodID apply_to_one;
static jmethodID apply_to_two;
static jmethodID apply_to_five;
static jmethodID apply_to_ten;

/* False with an exception pending, which ends the initialization of the class. */
static int find(JNIEnv *env, const char *type, const char *method, const char *signature, jmethodID *found) {
  jclass class = (*env)->FindClass(env, type);
  *found = class == NULL ? NULL : (*env)->GetMethodID(env, class, method, signature);
  return *found != NULL;
}

/*
 * A thread of C's is attached to the JVM when it first calls back, as one that does not keep the JVM from ending, and
 * detached when it ends: by the destructor of a variable of the thread, which the system calls.
 */
static JavaVM *vm;

#if defined(_WIN32)

static DWORD at_thread_end;

static void WINAPI detach(void *env) {
  UNUSED(env);
  (*vm)->DetachCurrentThread(vm);
}

static int prepare_detaching(void) { return (at_thread_end = FlsAlloc(detach)) != FLS_OUT_OF_INDEXES; }

static void detach_at_thread_end(JNIEnv *env) { FlsSetValue(at_thread_end, env); }

#else

static pthread_key_t at_thread_end;

static void detach(void *env) {
  UNUSED(env);
  (*vm)->DetachCurrentThread(vm);
}

static int prepare_detaching(void) { return pthread_key_create(&at_thread_end, detach) == 0; }

static void detach_at_thread_end(JNIEnv *env) { pthread_setspecific(at_thread_end, env); }

#endif

JNIEXPORT jboolean JNICALL Java_dev_tollgate_jni_JniCallbacks_prepare(JNIEnv *env, jclass type) {
  UNUSED(type);
  int prepared = find(env, "java/lang/Runnable", "run", "()V", &run) &&
                 find(env, "java/util/function/IntUnaryOperator", "applyAsInt", "(I)I", &apply_to_one) &&
                 find(env, "java/util/function/IntBinaryOperator", "applyAsInt", "(II)I", &apply_to_two) &&
                 find(env, "dev/tollgate/kernels/IntOperators$OfFive", "applyAsInt", "(IIIII)I", &apply_to_five) &&
                 find(env, "dev/tollgate/kernels/IntOperators$OfTen", "applyAsInt", "(IIIIIIIIII)I", &apply_to_ten) &&
                 (*env)->GetJavaVM(env, &vm) == JNI_OK && prepare_detaching();
  return prepared ? JNI_TRUE : JNI_FALSE;
}

static void call_none(void) {
  JNIEnv *env = current.env;
  if (!(*env)->ExceptionCheck(env)) {
    (*env)->CallVoidMethod(env, current.callback, run);
  }
}

static int32_t call(int32_t a) {
  JNIEnv *env = current.env;
  if ((*env)->ExceptionCheck(env)) {
    return 0;
  }
  return (*env)->CallIntMethod(env, current.callback, apply_to_one, (jint)a);
}

static int32_t call_five(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e) {
  JNIEnv *env = current.env;
  if ((*env)->ExceptionCheck(env)) {
    return 0;
  }
  return (*env)->CallIntMethod(env, current.callback, apply_to_five, (jint)a, (jint)b, (jint)c, (jint)d, (jint)e);
}

static int32_t call_ten(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e, int32_t f, int32_t g, int32_t h,
                        int32_t i, int32_t j) {
  JNIEnv *env = current.env;
  if ((*env)->ExceptionCheck(env)) {
    return 0;
  }
  return (*env)->CallIntMethod(env, current.callback, apply_to_ten, (jint)a, (jint)b, (jint)c, (jint)d, (jint)e,
                               (jint)f, (jint)g, (jint)h, (jint)i, (jint)j);
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

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCallbacks_callBackNone(JNIEnv *env, jclass type, jlong times,
                                                                       jobject callback) {
  UNUSED(type);
  target before = enter(env, callback);
  tg_call_back_none(times, call_none);
  current = before;
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniCallbacks_callBackFive(JNIEnv *env, jclass type, jlong times,
                                                                        jobject callback, jint a) {
  UNUSED(type);
  target before = enter(env, callback);
  jlong sum = tg_call_back_five(times, call_five, a);
  current = before;
  return sum;
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniCallbacks_callBackTen(JNIEnv *env, jclass type, jlong times,
                                                                       jobject callback, jint a) {
  UNUSED(type);
  target before = enter(env, callback);
  jlong sum = tg_call_back_ten(times, call_ten, a);
  current = before;
  return sum;
}

/* A global reference: a local one is of the thread that has it. */
static jobject callback_of_thread;

static THREAD_LOCAL JNIEnv *attached;

static int32_t call_from_thread(int32_t a) {
  if (attached == NULL) {
    void *env = NULL;
    if ((*vm)->AttachCurrentThreadAsDaemon(vm, &env, NULL) != JNI_OK) {
      return 0;
    }
    attached = env;
    detach_at_thread_end(attached);
  }
  JNIEnv *env = attached;
  if ((*env)->ExceptionCheck(env)) {
    return 0;
  }
  return (*env)->CallIntMethod(env, callback_of_thread, apply_to_one, (jint)a);
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniCallbacks_callBackInThread(JNIEnv *env, jclass type, jlong times,
                                                                            jobject callback, jint a) {
  UNUSED(type);
  callback_of_thread = (*env)->NewGlobalRef(env, callback);
  if (callback_of_thread == NULL) {
    return INT64_MIN;
  }
  jlong sum = tg_call_back_in_thread(times, call_from_thread, a);
  (*env)->DeleteGlobalRef(env, callback_of_thread);
  return sum;
}

static void unchecked_call_none(void) {
  JNIEnv *env = current.env;
  (*env)->CallVoidMethodA(env, current.callback, run, NULL);
}

static int32_t unchecked_call(int32_t a) {
  JNIEnv *env = current.env;
  jvalue arguments[1];
  arguments[0].i = a;
  return (*env)->CallIntMethodA(env, current.callback, apply_to_one, arguments);
}

static int32_t unchecked_call_five(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e) {
  JNIEnv *env = current.env;
  jvalue arguments[5];
  arguments[0].i = a;
  arguments[1].i = b;
  arguments[2].i = c;
  arguments[3].i = d;
  arguments[4].i = e;
  return (*env)->CallIntMethodA(env, current.callback, apply_to_five, arguments);
}

static int32_t unchecked_call_ten(int32_t a, int32_t b, int32_t c, int32_t d, int32_t e, int32_t f, int32_t g,
                                  int32_t h, int32_t i, int32_t j) {
  JNIEnv *env = current.env;
  jvalue arguments[10];
  arguments[0].i = a;
  arguments[1].i = b;
  arguments[2].i = c;
  arguments[3].i = d;
  arguments[4].i = e;
  arguments[5].i = f;
  arguments[6].i = g;
  arguments[7].i = h;
  arguments[8].i = i;
  arguments[9].i = j;
  return (*env)->CallIntMethodA(env, current.callback, apply_to_ten, arguments);
}

static int unchecked_compare(const void *one, const void *other) {
  JNIEnv *env = current.env;
  jvalue arguments[2];
  arguments[0].i = *(const int32_t *)one;
  arguments[1].i = *(const int32_t *)other;
  return (*env)->CallIntMethodA(env, current.callback, apply_to_two, arguments);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCallbacks_uncheckedCallBackNone(JNIEnv *env, jclass type, jlong times,
                                                                                jobject callback) {
  UNUSED(type);
  target before = enter(env, callback);
  tg_call_back_none(times, unchecked_call_none);
  current = before;
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniCallbacks_uncheckedCallBack(JNIEnv *env, jclass type, jlong times,
                                                                             jobject callback, jint a) {
  UNUSED(type);
  target before = enter(env, callback);
  jlong sum = tg_call_back(times, unchecked_call, a);
  current = before;
  return sum;
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniCallbacks_uncheckedCallBackFive(JNIEnv *env, jclass type, jlong times,
                                                                                 jobject callback, jint a) {
  UNUSED(type);
  target before = enter(env, callback);
  jlong sum = tg_call_back_five(times, unchecked_call_five, a);
  current = before;
  return sum;
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniCallbacks_uncheckedCallBackTen(JNIEnv *env, jclass type, jlong times,
                                                                                jobject callback, jint a) {
  UNUSED(type);
  target before = enter(env, callback);
  jlong sum = tg_call_back_ten(times, unchecked_call_ten, a);
  current = before;
  return sum;
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCallbacks_uncheckedSort(JNIEnv *env, jclass type, jlong address,
                                                                        jlong n, jobject comparison) {
  UNUSED(type);
  target before = enter(env, comparison);
  tg_sort((int32_t *)(intptr_t)address, n, unchecked_compare);
  current = before;
}
