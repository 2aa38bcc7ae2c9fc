/* SPDX-License-Identifier: Apache-2.0 */
/* A mapping is passed as a direct buffer. What fails becomes an exception here, where errno is still what C has set. */
#include <errno.h>
#include <stdio.h>

#include "dev_tollgate_jni_JniSharedMemory.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))

/* Longer than a name may be on any system, which refuses one that has been cut off here. */
typedef char shared_name[512];

static void read_name(JNIEnv *env, jbyteArray bytes, shared_name name) {
  jsize n = (*env)->GetArrayLength(env, bytes);
  jsize most = (jsize)sizeof(shared_name) - 1;
  (*env)->GetByteArrayRegion(env, bytes, 0, n < most ? n : most, (jbyte *)name);
  name[n < most ? n : most] = 0;
}

static jobject buffer(JNIEnv *env, void *mapping, jint bytes, const char *name) {
  int error = errno;
  if (mapping != NULL) {
    return (*env)->NewDirectByteBuffer(env, mapping, bytes);
  }
  jclass type = (*env)->FindClass(env, "java/lang/IllegalStateException");
  if (type != NULL) {
    char message[sizeof(shared_name) + 64];
    snprintf(message, sizeof message, "No shared memory %s: errno %d", name, error);
    (*env)->ThrowNew(env, type, message);
  }
  return NULL;
}

JNIEXPORT jobject JNICALL Java_dev_tollgate_jni_JniSharedMemory_tg_1shared_1create(JNIEnv *env, jclass type,
                                                                                   jbyteArray name, jint bytes) {
  UNUSED(type);
  shared_name c_name;
  read_name(env, name, c_name);
  return buffer(env, tg_shared_create(c_name, bytes), bytes, c_name);
}

JNIEXPORT jobject JNICALL Java_dev_tollgate_jni_JniSharedMemory_tg_1shared_1open(JNIEnv *env, jclass type,
                                                                                 jbyteArray name, jint bytes) {
  UNUSED(type);
  shared_name c_name;
  read_name(env, name, c_name);
  return buffer(env, tg_shared_open(c_name, bytes), bytes, c_name);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniSharedMemory_tg_1shared_1close(JNIEnv *env, jclass type,
                                                                               jobject mapping) {
  UNUSED(type);
  tg_shared_close((*env)->GetDirectBufferAddress(env, mapping), (*env)->GetDirectBufferCapacity(env, mapping));
}

JNIEXPORT jint JNICALL Java_dev_tollgate_jni_JniSharedMemory_tg_1shared_1unlink(JNIEnv *env, jclass type,
                                                                                jbyteArray name) {
  UNUSED(type);
  shared_name c_name;
  read_name(env, name, c_name);
  return tg_shared_unlink(c_name);
}
