/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Each composite by each way to pass an array: copied to memory of the glue, in place, and by address. The rest of its
 * arguments is passed in one way: a string as an array of UTF-8 bytes, a struct as its fields, a callback as an object
 * that stands in a variable of the thread. An out-parameter is a variable of the glue, which returns its value.
 *
 * Strings are copied before an array is got in place, since no other JNI function may be called until it is released.
 * What there is no memory for leaves an OutOfMemoryError pending, and C is not called.
 */
#include <errno.h>
#include <math.h>
#include <stdlib.h>

#include "dev_tollgate_jni_JniComposites.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))
#define AT(address) ((double *)(intptr_t)(address))

#if defined(_MSC_VER) && !defined(__clang__)
#define THREAD_LOCAL __declspec(thread)
#else
#define THREAD_LOCAL _Thread_local
#endif

/* SMALL doubles are 4 KiB of stack; no composite has more than MOST copies of arrays and strings. */
enum { SMALL = 512, SMALL_STRING = 512, MOST = 4 };

/* The copies of one call. */
typedef struct {
  double small[SMALL];
  jlong used; /* of small */
  void *large[MOST];
  int larges;
} copies;

static void begin(copies *c) {
  c->used = 0;
  c->larges = 0;
}

static void end(copies *c) {
  for (int i = 0; i < c->larges; i++) {
    free(c->large[i]);
  }
}

static void *allocate(JNIEnv *env, copies *c, size_t bytes) {
  void *allocated = malloc(bytes);
  if (allocated != NULL) {
    c->large[c->larges++] = allocated;
    return allocated;
  }
  jclass error = (*env)->FindClass(env, "java/lang/OutOfMemoryError");
  if (error != NULL) {
    (*env)->ThrowNew(env, error, "no memory for the copy of an argument");
  }
  return NULL;
}

/* Room for n doubles, on the stack while there is some left. */
static double *room(JNIEnv *env, copies *c, jlong n) {
  if (n <= SMALL - c->used) {
    double *on_stack = &c->small[c->used];
    c->used += n;
    return on_stack;
  }
  return allocate(env, c, (size_t)n * sizeof(double));
}

static double *copied(JNIEnv *env, copies *c, jdoubleArray from, jint n) {
  double *to = room(env, c, n);
  if (to != NULL) {
    (*env)->GetDoubleArrayRegion(env, from, 0, n, to);
  }
  return to;
}

/* The bytes with a 0 behind them, in `small` if they fit. */
static const char *terminated(JNIEnv *env, copies *c, jbyteArray utf8, char small[SMALL_STRING]) {
  jsize n = (*env)->GetArrayLength(env, utf8);
  char *s = n < SMALL_STRING ? small : allocate(env, c, (size_t)n + 1);
  if (s != NULL) {
    (*env)->GetByteArrayRegion(env, utf8, 0, n, (jbyte *)s);
    s[n] = 0;
  }
  return s;
}

static double *get(JNIEnv *env, jdoubleArray array) { return (*env)->GetPrimitiveArrayCritical(env, array, NULL); }

static void release(JNIEnv *env, jdoubleArray array, double *elements, jint mode) {
  if (elements != NULL) {
    (*env)->ReleasePrimitiveArrayCritical(env, array, elements, mode);
  }
}

/* What a callback calls. An exception of it stays pending, and it is not called again. */
typedef struct {
  JNIEnv *env;
  jobject callback;
} target;

static THREAD_LOCAL target current;

/* Of IntUnaryOperator. */
static jmethodID apply;

/* What is missing leaves an exception pending, which ends the initialization of the class. */
JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniComposites_findMembers(JNIEnv *env, jclass type) {
  UNUSED(type);
  jclass interface = (*env)->FindClass(env, "java/util/function/IntUnaryOperator");
  if (interface != NULL) {
    apply = (*env)->GetMethodID(env, interface, "applyAsInt", "(I)I");
  }
}

static int32_t call(int32_t a) {
  JNIEnv *env = current.env;
  if ((*env)->ExceptionCheck(env)) {
    return 0;
  }
  return (*env)->CallIntMethod(env, current.callback, apply, (jint)a);
}

/* Tells who was called back before, in case this is called by a callback. */
static target enter(JNIEnv *env, jobject callback) {
  target before = current;
  current.env = env;
  current.callback = callback;
  return before;
}

/* What C writes to the out-parameter, or NaN when it says that there is nothing. */
static double sum_or_nan(const double *a, int64_t n) {
  double sum;
  return tg_take_into(a, n, &sum) == 0 ? sum : NAN;
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniComposites_checksum_1by_1region(JNIEnv *env, jclass type,
                                                                                 jdoubleArray a, jint n) {
  UNUSED(type);
  copies all;
  begin(&all);
  const double *a_copy;
  jlong result = 0;
  if ((a_copy = copied(env, &all, a, n)) != NULL) {
    result = tg_checksum(a_copy, n);
  }
  end(&all);
  return result;
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniComposites_checksum_1critical(JNIEnv *env, jclass type, jdoubleArray a,
                                                                               jint n) {
  UNUSED(type);
  double *a_elements = NULL;
  jlong result = 0;
  if ((a_elements = get(env, a)) != NULL) {
    result = tg_checksum(a_elements, n);
  }
  release(env, a, a_elements, JNI_ABORT);
  return result;
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniComposites_checksum_1at(JNIEnv *env, jclass type, jlong a, jlong n) {
  UNUSED(env);
  UNUSED(type);
  return tg_checksum(AT(a), n);
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniComposites_take_1both_1by_1region(JNIEnv *env, jclass type,
                                                                                     jdoubleArray a, jdoubleArray b,
                                                                                     jint n) {
  UNUSED(type);
  copies all;
  begin(&all);
  const double *a_copy;
  const double *b_copy;
  jdouble result = 0;
  if ((a_copy = copied(env, &all, a, n)) != NULL && (b_copy = copied(env, &all, b, n)) != NULL) {
    result = tg_take_both(a_copy, b_copy, n);
  }
  end(&all);
  return result;
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniComposites_take_1both_1critical(JNIEnv *env, jclass type,
                                                                                   jdoubleArray a, jdoubleArray b,
                                                                                   jint n) {
  UNUSED(type);
  double *a_elements = NULL;
  double *b_elements = NULL;
  jdouble result = 0;
  if ((a_elements = get(env, a)) != NULL && (b_elements = get(env, b)) != NULL) {
    result = tg_take_both(a_elements, b_elements, n);
  }
  release(env, b, b_elements, JNI_ABORT);
  release(env, a, a_elements, JNI_ABORT);
  return result;
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniComposites_take_1both_1at(JNIEnv *env, jclass type, jlong a, jlong b,
                                                                             jlong n) {
  UNUSED(env);
  UNUSED(type);
  return tg_take_both(AT(a), AT(b), n);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniComposites_spread_1by_1region(JNIEnv *env, jclass type, jdoubleArray a,
                                                                              jint n, jdoubleArray out) {
  UNUSED(type);
  copies all;
  begin(&all);
  const double *a_copy;
  double *out_copy;
  if ((a_copy = copied(env, &all, a, n)) != NULL && (out_copy = room(env, &all, n)) != NULL) {
    tg_spread(a_copy, n, out_copy);
    (*env)->SetDoubleArrayRegion(env, out, 0, n, out_copy);
  }
  end(&all);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniComposites_spread_1critical(JNIEnv *env, jclass type, jdoubleArray a,
                                                                            jint n, jdoubleArray out) {
  UNUSED(type);
  double *a_elements = NULL;
  double *out_elements = NULL;
  if ((a_elements = get(env, a)) != NULL && (out_elements = get(env, out)) != NULL) {
    tg_spread(a_elements, n, out_elements);
  }
  release(env, out, out_elements, 0);
  release(env, a, a_elements, JNI_ABORT);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniComposites_spread_1at(JNIEnv *env, jclass type, jlong a, jlong n,
                                                                      jlong out) {
  UNUSED(env);
  UNUSED(type);
  tg_spread(AT(a), n, AT(out));
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniComposites_limit_1ends_1by_1region(JNIEnv *env, jclass type,
                                                                                      jdoubleArray a, jint n,
                                                                                      jdouble most) {
  UNUSED(type);
  copies all;
  begin(&all);
  double *a_copy;
  jdouble result = 0;
  if ((a_copy = copied(env, &all, a, n)) != NULL) {
    result = tg_limit_ends(a_copy, n, most);
    (*env)->SetDoubleArrayRegion(env, a, 0, n, a_copy);
  }
  end(&all);
  return result;
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniComposites_limit_1ends_1critical(JNIEnv *env, jclass type,
                                                                                    jdoubleArray a, jint n,
                                                                                    jdouble most) {
  UNUSED(type);
  double *a_elements = NULL;
  jdouble result = 0;
  if ((a_elements = get(env, a)) != NULL) {
    result = tg_limit_ends(a_elements, n, most);
  }
  release(env, a, a_elements, 0);
  return result;
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniComposites_limit_1ends_1at(JNIEnv *env, jclass type, jlong a,
                                                                              jlong n, jdouble most) {
  UNUSED(env);
  UNUSED(type);
  return tg_limit_ends(AT(a), n, most);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniComposites_spread_1both_1by_1region(JNIEnv *env, jclass type,
                                                                                    jdoubleArray a, jdoubleArray b,
                                                                                    jint n, jdoubleArray out) {
  UNUSED(type);
  copies all;
  begin(&all);
  const double *a_copy;
  const double *b_copy;
  double *out_copy;
  if ((a_copy = copied(env, &all, a, n)) != NULL && (b_copy = copied(env, &all, b, n)) != NULL &&
      (out_copy = room(env, &all, n)) != NULL) {
    tg_spread_both(a_copy, b_copy, n, out_copy);
    (*env)->SetDoubleArrayRegion(env, out, 0, n, out_copy);
  }
  end(&all);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniComposites_spread_1both_1critical(JNIEnv *env, jclass type,
                                                                                  jdoubleArray a, jdoubleArray b,
                                                                                  jint n, jdoubleArray out) {
  UNUSED(type);
  double *a_elements = NULL;
  double *b_elements = NULL;
  double *out_elements = NULL;
  if ((a_elements = get(env, a)) != NULL && (b_elements = get(env, b)) != NULL &&
      (out_elements = get(env, out)) != NULL) {
    tg_spread_both(a_elements, b_elements, n, out_elements);
  }
  release(env, out, out_elements, 0);
  release(env, b, b_elements, JNI_ABORT);
  release(env, a, a_elements, JNI_ABORT);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniComposites_spread_1both_1at(JNIEnv *env, jclass type, jlong a, jlong b,
                                                                            jlong n, jlong out) {
  UNUSED(env);
  UNUSED(type);
  tg_spread_both(AT(a), AT(b), n, AT(out));
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniComposites_take_1named_1by_1region(JNIEnv *env, jclass type,
                                                                                      jbyteArray utf8, jdoubleArray a,
                                                                                      jint n) {
  UNUSED(type);
  copies all;
  begin(&all);
  char small[SMALL_STRING];
  const char *s;
  const double *a_copy;
  jdouble result = 0;
  if ((s = terminated(env, &all, utf8, small)) != NULL && (a_copy = copied(env, &all, a, n)) != NULL) {
    result = tg_take_named(s, a_copy, n);
  }
  end(&all);
  return result;
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniComposites_take_1named_1critical(JNIEnv *env, jclass type,
                                                                                    jbyteArray utf8, jdoubleArray a,
                                                                                    jint n) {
  UNUSED(type);
  copies all;
  begin(&all);
  char small[SMALL_STRING];
  const char *s;
  double *a_elements = NULL;
  jdouble result = 0;
  if ((s = terminated(env, &all, utf8, small)) != NULL && (a_elements = get(env, a)) != NULL) {
    result = tg_take_named(s, a_elements, n);
  }
  release(env, a, a_elements, JNI_ABORT);
  end(&all);
  return result;
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniComposites_take_1named_1at(JNIEnv *env, jclass type, jbyteArray utf8,
                                                                              jlong a, jlong n) {
  UNUSED(type);
  copies all;
  begin(&all);
  char small[SMALL_STRING];
  const char *s = terminated(env, &all, utf8, small);
  jdouble result = s == NULL ? 0 : tg_take_named(s, AT(a), n);
  end(&all);
  return result;
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniComposites_take_1into_1by_1region(JNIEnv *env, jclass type,
                                                                                     jdoubleArray a, jint n) {
  UNUSED(type);
  copies all;
  begin(&all);
  const double *a_copy;
  jdouble result = 0;
  if ((a_copy = copied(env, &all, a, n)) != NULL) {
    result = sum_or_nan(a_copy, n);
  }
  end(&all);
  return result;
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniComposites_take_1into_1critical(JNIEnv *env, jclass type,
                                                                                   jdoubleArray a, jint n) {
  UNUSED(type);
  double *a_elements = NULL;
  jdouble result = 0;
  if ((a_elements = get(env, a)) != NULL) {
    result = sum_or_nan(a_elements, n);
  }
  release(env, a, a_elements, JNI_ABORT);
  return result;
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniComposites_take_1into_1at(JNIEnv *env, jclass type, jlong a,
                                                                             jlong n) {
  UNUSED(env);
  UNUSED(type);
  return sum_or_nan(AT(a), n);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniComposites_spread_1weighed_1by_1region(JNIEnv *env, jclass type,
                                                                                       jlong a, jlong b, jlong c,
                                                                                       jlong d, jdoubleArray in, jint n,
                                                                                       jdoubleArray out) {
  UNUSED(type);
  copies all;
  begin(&all);
  const tg_four four = {a, b, c, d};
  const double *in_copy;
  double *out_copy;
  if ((in_copy = copied(env, &all, in, n)) != NULL && (out_copy = room(env, &all, n)) != NULL) {
    tg_spread_weighed(&four, in_copy, n, out_copy);
    (*env)->SetDoubleArrayRegion(env, out, 0, n, out_copy);
  }
  end(&all);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniComposites_spread_1weighed_1critical(JNIEnv *env, jclass type, jlong a,
                                                                                     jlong b, jlong c, jlong d,
                                                                                     jdoubleArray in, jint n,
                                                                                     jdoubleArray out) {
  UNUSED(type);
  const tg_four four = {a, b, c, d};
  double *in_elements = NULL;
  double *out_elements = NULL;
  if ((in_elements = get(env, in)) != NULL && (out_elements = get(env, out)) != NULL) {
    tg_spread_weighed(&four, in_elements, n, out_elements);
  }
  release(env, out, out_elements, 0);
  release(env, in, in_elements, JNI_ABORT);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniComposites_spread_1weighed_1at(JNIEnv *env, jclass type, jlong a,
                                                                               jlong b, jlong c, jlong d, jlong in,
                                                                               jlong n, jlong out) {
  UNUSED(env);
  UNUSED(type);
  const tg_four four = {a, b, c, d};
  tg_spread_weighed(&four, AT(in), n, AT(out));
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniComposites_take_1calling_1by_1region(JNIEnv *env, jclass type,
                                                                                        jint times, jobject callback,
                                                                                        jdoubleArray a, jint n) {
  UNUSED(type);
  copies all;
  begin(&all);
  const double *a_copy;
  jdouble result = 0;
  if ((a_copy = copied(env, &all, a, n)) != NULL) {
    target before = enter(env, callback);
    result = tg_take_calling(times, call, a_copy, n);
    current = before;
  }
  end(&all);
  return result;
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniComposites_take_1calling_1at(JNIEnv *env, jclass type, jint times,
                                                                                jobject callback, jlong a, jlong n) {
  UNUSED(type);
  target before = enter(env, callback);
  jdouble result = tg_take_calling(times, call, AT(a), n);
  current = before;
  return result;
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniComposites_take_1mixed_1by_1region(JNIEnv *env, jclass type,
                                                                                      jdoubleArray a, jint n, jint b,
                                                                                      jlong c, jdouble d, jint e,
                                                                                      jlong f, jdouble g, jint h,
                                                                                      jlong i, jdouble j, jint k) {
  UNUSED(type);
  copies all;
  begin(&all);
  const double *a_copy;
  jdouble result = 0;
  if ((a_copy = copied(env, &all, a, n)) != NULL) {
    result = tg_take_mixed(a_copy, n, b, c, d, e, f, g, h, i, j, k);
  }
  end(&all);
  return result;
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniComposites_take_1mixed_1critical(JNIEnv *env, jclass type,
                                                                                    jdoubleArray a, jint n, jint b,
                                                                                    jlong c, jdouble d, jint e, jlong f,
                                                                                    jdouble g, jint h, jlong i,
                                                                                    jdouble j, jint k) {
  UNUSED(type);
  double *a_elements = NULL;
  jdouble result = 0;
  if ((a_elements = get(env, a)) != NULL) {
    result = tg_take_mixed(a_elements, n, b, c, d, e, f, g, h, i, j, k);
  }
  release(env, a, a_elements, JNI_ABORT);
  return result;
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniComposites_take_1mixed_1at(JNIEnv *env, jclass type, jlong a,
                                                                              jlong n, jint b, jlong c, jdouble d,
                                                                              jint e, jlong f, jdouble g, jint h,
                                                                              jlong i, jdouble j, jint k) {
  UNUSED(env);
  UNUSED(type);
  return tg_take_mixed(AT(a), n, b, c, d, e, f, g, h, i, j, k);
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniComposites_tg_1weigh_1lengths(JNIEnv *env, jclass type,
                                                                               jbyteArray utf8, jbyteArray other_utf8) {
  UNUSED(type);
  copies all;
  begin(&all);
  char small[SMALL_STRING];
  char other_small[SMALL_STRING];
  const char *s;
  const char *t;
  jlong result = 0;
  if ((s = terminated(env, &all, utf8, small)) != NULL &&
      (t = terminated(env, &all, other_utf8, other_small)) != NULL) {
    result = tg_weigh_lengths(s, t);
  }
  end(&all);
  return result;
}

/* errno is read before the thread goes back to Java, which may change it on the way. */
JNIEXPORT jint JNICALL Java_dev_tollgate_jni_JniComposites_tg_1fail_1named(JNIEnv *env, jclass type, jbyteArray utf8) {
  UNUSED(type);
  copies all;
  begin(&all);
  char small[SMALL_STRING];
  const char *s = terminated(env, &all, utf8, small);
  jint error = s != NULL && tg_fail_named(s) < 0 ? errno : 0;
  end(&all);
  return error;
}
