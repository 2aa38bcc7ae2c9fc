/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Structs are made here, of what is passed as primitives. Those of JniStructs.Four are made of the fields of a Java
 * object, each of which is a call of the JVM.
 */
#include "dev_tollgate_jni_JniCriticalStructs.h"
#include "dev_tollgate_jni_JniStructs.h"
#include "dev_tollgate_jni_JniStructs_Four.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))
#define AT(type, address) ((type *)(intptr_t)(address))

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniStructs_tg_1weigh_1one(JNIEnv *env, jclass type, jlong a) {
  UNUSED(env);
  UNUSED(type);
  return tg_weigh_one((tg_one){a});
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniStructs_tg_1weigh_1two(JNIEnv *env, jclass type, jlong a, jlong b) {
  UNUSED(env);
  UNUSED(type);
  return tg_weigh_two((tg_two){a, b});
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniStructs_tg_1weigh_1four(JNIEnv *env, jclass type, jlong a, jlong b,
                                                                         jlong c, jlong d) {
  UNUSED(env);
  UNUSED(type);
  return tg_weigh_four((tg_four){a, b, c, d});
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniStructs_tg_1weigh_1eight(JNIEnv *env, jclass type, jlong a, jlong b,
                                                                          jlong c, jlong d, jlong e, jlong f, jlong g,
                                                                          jlong h) {
  UNUSED(env);
  UNUSED(type);
  return tg_weigh_eight((tg_eight){a, b, c, d, e, f, g, h});
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniStructs_tg_1weigh_1at__JJJJ(JNIEnv *env, jclass type, jlong a, jlong b,
                                                                             jlong c, jlong d) {
  UNUSED(env);
  UNUSED(type);
  tg_four four = {a, b, c, d};
  return tg_weigh_at(&four);
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniStructs_tg_1weigh_1at__J(JNIEnv *env, jclass type, jlong address) {
  UNUSED(env);
  UNUSED(type);
  return tg_weigh_at(AT(const tg_four, address));
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniStructs_tg_1make_1two(JNIEnv *env, jclass type, jlong a, jlong b,
                                                                      jlongArray two) {
  UNUSED(type);
  tg_two made = tg_make_two(a, b);
  const jlong fields[] = {made.a, made.b};
  (*env)->SetLongArrayRegion(env, two, 0, 2, fields);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniStructs_tg_1make_1four(JNIEnv *env, jclass type, jlong a, jlong b,
                                                                       jlong c, jlong d, jlongArray four) {
  UNUSED(type);
  tg_four made = tg_make_four(a, b, c, d);
  const jlong fields[] = {made.a, made.b, made.c, made.d};
  (*env)->SetLongArrayRegion(env, four, 0, 4, fields);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniStructs_make_1two_1at(JNIEnv *env, jclass type, jlong two, jlong a,
                                                                      jlong b) {
  UNUSED(env);
  UNUSED(type);
  *AT(tg_two, two) = tg_make_two(a, b);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniStructs_make_1four_1at(JNIEnv *env, jclass type, jlong four, jlong a,
                                                                       jlong b, jlong c, jlong d) {
  UNUSED(env);
  UNUSED(type);
  *AT(tg_four, four) = tg_make_four(a, b, c, d);
}

JNIEXPORT jdouble JNICALL Java_dev_tollgate_jni_JniStructs_tg_1area(JNIEnv *env, jclass type, jdouble low_x,
                                                                    jdouble low_y, jdouble high_x, jdouble high_y) {
  UNUSED(env);
  UNUSED(type);
  tg_box box = {{low_x, low_y}, {high_x, high_y}};
  return tg_area(&box);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniStructs_tg_1move(JNIEnv *env, jclass type, jlong points, jlong n,
                                                                 jdouble dx, jdouble dy) {
  UNUSED(env);
  UNUSED(type);
  tg_move(AT(tg_point, points), n, dx, dy);
}

JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniCriticalStructs_tg_1move(JNIEnv *env, jclass type, jdoubleArray points,
                                                                         jlong n, jdouble dx, jdouble dy) {
  UNUSED(type);
  tg_point *elements = (*env)->GetPrimitiveArrayCritical(env, points, NULL);
  if (elements != NULL) {
    tg_move(elements, n, dx, dy);
    (*env)->ReleasePrimitiveArrayCritical(env, points, elements, 0);
  }
}

/* Of JniStructs.Four, which is not unloaded while its methods run. */
static jfieldID field_a;
static jfieldID field_b;
static jfieldID field_c;
static jfieldID field_d;
static jmethodID constructor;

/* What is missing leaves an exception pending, which ends the initialization of the class. */
JNIEXPORT void JNICALL Java_dev_tollgate_jni_JniStructs_00024Four_findMembers(JNIEnv *env, jclass type) {
  (void)((field_a = (*env)->GetFieldID(env, type, "a", "J")) != NULL &&
         (field_b = (*env)->GetFieldID(env, type, "b", "J")) != NULL &&
         (field_c = (*env)->GetFieldID(env, type, "c", "J")) != NULL &&
         (field_d = (*env)->GetFieldID(env, type, "d", "J")) != NULL &&
         (constructor = (*env)->GetMethodID(env, type, "<init>", "(JJJJ)V")) != NULL);
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniStructs_00024Four_tg_1weigh_1four(JNIEnv *env, jclass type,
                                                                                   jobject four) {
  UNUSED(type);
  return tg_weigh_four((tg_four){(*env)->GetLongField(env, four, field_a), (*env)->GetLongField(env, four, field_b),
                                 (*env)->GetLongField(env, four, field_c), (*env)->GetLongField(env, four, field_d)});
}

JNIEXPORT jobject JNICALL Java_dev_tollgate_jni_JniStructs_00024Four_tg_1make_1four(JNIEnv *env, jclass type, jlong a,
                                                                                    jlong b, jlong c, jlong d) {
  tg_four made = tg_make_four(a, b, c, d);
  return (*env)->NewObject(env, type, constructor, (jlong)made.a, (jlong)made.b, (jlong)made.c, (jlong)made.d);
}
