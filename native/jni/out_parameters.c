/* SPDX-License-Identifier: Apache-2.0 */
/* What C writes lies on the stack of the glue, which hands it to Java: in an array, or as one number. */
#include "dev_tollgate_jni_JniOutParameters.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))

JNIEXPORT jint JNICALL Java_dev_tollgate_jni_JniOutParameters_tg_1divide(JNIEnv *env, jclass type, jint a, jint b,
                                                                         jintArray results) {
  UNUSED(type);
  jint out[2] = {0, 0};
  jint status = tg_divide(a, b, &out[0], &out[1]);
  if (status == 0) {
    (*env)->SetIntArrayRegion(env, results, 0, 2, out);
  }
  return status;
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniOutParameters_dividePacked(JNIEnv *env, jclass type, jint a, jint b) {
  UNUSED(type);
  jint quotient;
  jint remainder;
  if (tg_divide(a, b, &quotient, &remainder) != 0) {
    jclass exception = (*env)->FindClass(env, "java/lang/ArithmeticException");
    if (exception != NULL) {
      (*env)->ThrowNew(env, exception, "/ by zero");
    }
    return 0;
  }
  return (jlong)((uint64_t)(uint32_t)quotient << 32 | (uint32_t)remainder);
}
