/* SPDX-License-Identifier: Apache-2.0 */
/*
 * An array by each way that JNI has: a macro for each, since JNI has its functions for each type of element. names is
 * what the functions of tollgate.h end with, c_type and Type are the element's in C and in the names of JNI's
 * functions, element and array are its types in JNI, taken is what tg_take_<names> returns.
 */
#include <stdlib.h>

#include "dev_tollgate_jni_JniArrays.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))

enum { SMALL_BYTES = 4096 };

/* small when that is enough, otherwise memory to be freed, or NULL with an OutOfMemoryError pending. */
static void *room(JNIEnv *env, void *small, size_t bytes) {
  if (bytes <= SMALL_BYTES) {
    return small;
  }
  void *large = malloc(bytes);
  if (large == NULL) {
    jclass error = (*env)->FindClass(env, "java/lang/OutOfMemoryError");
    if (error != NULL) {
      (*env)->ThrowNew(env, error, "no memory for the copy of an array");
    }
  }
  return large;
}

static void leave(void *used, const void *small) {
  if (used != small) {
    free(used);
  }
}

#define GLUE(name) Java_dev_tollgate_jni_JniArrays_##name

/* Copied into memory of the caller's, which is on the stack while it is small. */
#define BY_REGION(names, c_type, Type, element, array, taken)                                             \
  JNIEXPORT taken JNICALL GLUE(take_1##names##_1by_1region)(JNIEnv * env, jclass type, array a, jint n) { \
    UNUSED(type);                                                                                         \
    c_type small[SMALL_BYTES / sizeof(c_type)];                                                           \
    c_type *copy = room(env, small, (size_t)n * sizeof *copy);                                            \
    taken result = 0;                                                                                     \
    if (copy != NULL) {                                                                                   \
      (*env)->Get##Type##ArrayRegion(env, a, 0, n, copy);                                                 \
      result = tg_take_##names(copy, n);                                                                  \
      leave(copy, small);                                                                                 \
    }                                                                                                     \
    return result;                                                                                        \
  }                                                                                                       \
                                                                                                          \
  JNIEXPORT void JNICALL GLUE(fill_1##names##_1by_1region)(JNIEnv * env, jclass type, array a, jint n,    \
                                                           element value) {                               \
    UNUSED(type);                                                                                         \
    c_type small[SMALL_BYTES / sizeof(c_type)];                                                           \
    c_type *copy = room(env, small, (size_t)n * sizeof *copy);                                            \
    if (copy != NULL) {                                                                                   \
      tg_fill_##names(copy, n, value);                                                                    \
      (*env)->Set##Type##ArrayRegion(env, a, 0, n, copy);                                                 \
      leave(copy, small);                                                                                 \
    }                                                                                                     \
  }                                                                                                       \
                                                                                                          \
  JNIEXPORT void JNICALL GLUE(swap_1##names##_1by_1region)(JNIEnv * env, jclass type, array a, jint n) {  \
    UNUSED(type);                                                                                         \
    c_type small[SMALL_BYTES / sizeof(c_type)];                                                           \
    c_type *copy = room(env, small, (size_t)n * sizeof *copy);                                            \
    if (copy != NULL) {                                                                                   \
      (*env)->Get##Type##ArrayRegion(env, a, 0, n, copy);                                                 \
      tg_swap_##names(copy, n);                                                                           \
      (*env)->Set##Type##ArrayRegion(env, a, 0, n, copy);                                                 \
      leave(copy, small);                                                                                 \
    }                                                                                                     \
  }

/* Copied into memory that JNI allocates: on HotSpot always, and in even when C only writes. JNI_ABORT spares the way
 * back. */
#define BY_ELEMENTS(names, c_type, Type, element, array, taken)                                             \
  JNIEXPORT taken JNICALL GLUE(take_1##names##_1by_1elements)(JNIEnv * env, jclass type, array a, jint n) { \
    UNUSED(type);                                                                                           \
    c_type *elements = (*env)->Get##Type##ArrayElements(env, a, NULL);                                      \
    taken result = 0;                                                                                       \
    if (elements != NULL) {                                                                                 \
      result = tg_take_##names(elements, n);                                                                \
      (*env)->Release##Type##ArrayElements(env, a, elements, JNI_ABORT);                                    \
    }                                                                                                       \
    return result;                                                                                          \
  }                                                                                                         \
                                                                                                            \
  JNIEXPORT void JNICALL GLUE(fill_1##names##_1by_1elements)(JNIEnv * env, jclass type, array a, jint n,    \
                                                             element value) {                               \
    UNUSED(type);                                                                                           \
    c_type *elements = (*env)->Get##Type##ArrayElements(env, a, NULL);                                      \
    if (elements != NULL) {                                                                                 \
      tg_fill_##names(elements, n, value);                                                                  \
      (*env)->Release##Type##ArrayElements(env, a, elements, 0);                                            \
    }                                                                                                       \
  }                                                                                                         \
                                                                                                            \
  JNIEXPORT void JNICALL GLUE(swap_1##names##_1by_1elements)(JNIEnv * env, jclass type, array a, jint n) {  \
    UNUSED(type);                                                                                           \
    c_type *elements = (*env)->Get##Type##ArrayElements(env, a, NULL);                                      \
    if (elements != NULL) {                                                                                 \
      tg_swap_##names(elements, n);                                                                         \
      (*env)->Release##Type##ArrayElements(env, a, elements, 0);                                            \
    }                                                                                                       \
  }

/* The array itself: until it is released, the thread must not call other JNI functions, nor block. */
#define CRITICAL(names, c_type, Type, element, array, taken)                                                          \
  JNIEXPORT taken JNICALL GLUE(take_1##names##_1critical)(JNIEnv * env, jclass type, array a, jint n) {               \
    UNUSED(type);                                                                                                     \
    c_type *elements = (*env)->GetPrimitiveArrayCritical(env, a, NULL);                                               \
    taken result = 0;                                                                                                 \
    if (elements != NULL) {                                                                                           \
      result = tg_take_##names(elements, n);                                                                          \
      (*env)->ReleasePrimitiveArrayCritical(env, a, elements, JNI_ABORT);                                             \
    }                                                                                                                 \
    return result;                                                                                                    \
  }                                                                                                                   \
                                                                                                                      \
  JNIEXPORT void JNICALL GLUE(fill_1##names##_1critical)(JNIEnv * env, jclass type, array a, jint n, element value) { \
    UNUSED(type);                                                                                                     \
    c_type *elements = (*env)->GetPrimitiveArrayCritical(env, a, NULL);                                               \
    if (elements != NULL) {                                                                                           \
      tg_fill_##names(elements, n, value);                                                                            \
      (*env)->ReleasePrimitiveArrayCritical(env, a, elements, 0);                                                     \
    }                                                                                                                 \
  }                                                                                                                   \
                                                                                                                      \
  JNIEXPORT void JNICALL GLUE(swap_1##names##_1critical)(JNIEnv * env, jclass type, array a, jint n) {                \
    UNUSED(type);                                                                                                     \
    c_type *elements = (*env)->GetPrimitiveArrayCritical(env, a, NULL);                                               \
    if (elements != NULL) {                                                                                           \
      tg_swap_##names(elements, n);                                                                                   \
      (*env)->ReleasePrimitiveArrayCritical(env, a, elements, 0);                                                     \
    }                                                                                                                 \
  }

/* Memory off the heap, by its address: what a direct buffer or a segment is without its object. */
#define AT(names, c_type, Type, element, array, taken)                                                           \
  JNIEXPORT taken JNICALL GLUE(take_1##names##_1at)(JNIEnv * env, jclass type, jlong a, jlong n) {               \
    UNUSED(env);                                                                                                 \
    UNUSED(type);                                                                                                \
    return tg_take_##names((const c_type *)(intptr_t)a, n);                                                      \
  }                                                                                                              \
                                                                                                                 \
  JNIEXPORT void JNICALL GLUE(fill_1##names##_1at)(JNIEnv * env, jclass type, jlong a, jlong n, element value) { \
    UNUSED(env);                                                                                                 \
    UNUSED(type);                                                                                                \
    tg_fill_##names((c_type *)(intptr_t)a, n, value);                                                            \
  }                                                                                                              \
                                                                                                                 \
  JNIEXPORT void JNICALL GLUE(swap_1##names##_1at)(JNIEnv * env, jclass type, jlong a, jlong n) {                \
    UNUSED(env);                                                                                                 \
    UNUSED(type);                                                                                                \
    tg_swap_##names((c_type *)(intptr_t)a, n);                                                                   \
  }

/* Memory off the heap, by the buffer's object. */
#define OF_BUFFER(names, c_type, Type, element, array, taken)                                                \
  JNIEXPORT taken JNICALL GLUE(take_1##names##_1of_1buffer)(JNIEnv * env, jclass type, jobject a, jlong n) { \
    UNUSED(type);                                                                                            \
    return tg_take_##names((*env)->GetDirectBufferAddress(env, a), n);                                       \
  }                                                                                                          \
                                                                                                             \
  JNIEXPORT void JNICALL GLUE(fill_1##names##_1of_1buffer)(JNIEnv * env, jclass type, jobject a, jlong n,    \
                                                           element value) {                                  \
    UNUSED(type);                                                                                            \
    tg_fill_##names((*env)->GetDirectBufferAddress(env, a), n, value);                                       \
  }                                                                                                          \
                                                                                                             \
  JNIEXPORT void JNICALL GLUE(swap_1##names##_1of_1buffer)(JNIEnv * env, jclass type, jobject a, jlong n) {  \
    UNUSED(type);                                                                                            \
    tg_swap_##names((*env)->GetDirectBufferAddress(env, a), n);                                              \
  }

BY_REGION(doubles, double, Double, jdouble, jdoubleArray, jdouble)
BY_ELEMENTS(doubles, double, Double, jdouble, jdoubleArray, jdouble)
CRITICAL(doubles, double, Double, jdouble, jdoubleArray, jdouble)
AT(doubles, double, Double, jdouble, jdoubleArray, jdouble)
OF_BUFFER(doubles, double, Double, jdouble, jdoubleArray, jdouble)

BY_REGION(bytes, int8_t, Byte, jbyte, jbyteArray, jint)
BY_ELEMENTS(bytes, int8_t, Byte, jbyte, jbyteArray, jint)
CRITICAL(bytes, int8_t, Byte, jbyte, jbyteArray, jint)
AT(bytes, int8_t, Byte, jbyte, jbyteArray, jint)
OF_BUFFER(bytes, int8_t, Byte, jbyte, jbyteArray, jint)
