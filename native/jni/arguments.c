/* SPDX-License-Identifier: Apache-2.0 */
/* Pointers arrive as numbers: nothing is asked of the JVM, and this is the cheapest that JNI can be. */
#include "dev_tollgate_jni_JniArguments.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))
#define AT(address) ((const int64_t *)(intptr_t)(address))

/* The function of a native method, its parameters behind the two that all have. */
#define FORWARD(result, method, call, ...)                                                                      \
  JNIEXPORT result JNICALL Java_dev_tollgate_jni_JniArguments_##method(JNIEnv *env, jclass type, __VA_ARGS__) { \
    UNUSED(env);                                                                                                \
    UNUSED(type);                                                                                               \
    return call;                                                                                                \
  }

FORWARD(jint, tg_1one_1int, tg_one_int(a), jint a)
FORWARD(jint, tg_1two_1ints, tg_two_ints(a, b), jint a, jint b)
FORWARD(jint, tg_1five_1ints, tg_five_ints(a, b, c, d, e), jint a, jint b, jint c, jint d, jint e)
FORWARD(jint, tg_1ten_1ints, tg_ten_ints(a, b, c, d, e, f, g, h, i, j), jint a, jint b, jint c, jint d, jint e, jint f,
        jint g, jint h, jint i, jint j)

FORWARD(jlong, tg_1one_1long, tg_one_long(a), jlong a)
FORWARD(jlong, tg_1two_1longs, tg_two_longs(a, b), jlong a, jlong b)
FORWARD(jlong, tg_1five_1longs, tg_five_longs(a, b, c, d, e), jlong a, jlong b, jlong c, jlong d, jlong e)
FORWARD(jlong, tg_1ten_1longs, tg_ten_longs(a, b, c, d, e, f, g, h, i, j), jlong a, jlong b, jlong c, jlong d, jlong e,
        jlong f, jlong g, jlong h, jlong i, jlong j)

FORWARD(jdouble, tg_1one_1double, tg_one_double(a), jdouble a)
FORWARD(jdouble, tg_1two_1doubles, tg_two_doubles(a, b), jdouble a, jdouble b)
FORWARD(jdouble, tg_1five_1doubles, tg_five_doubles(a, b, c, d, e), jdouble a, jdouble b, jdouble c, jdouble d,
        jdouble e)
FORWARD(jdouble, tg_1ten_1doubles, tg_ten_doubles(a, b, c, d, e, f, g, h, i, j), jdouble a, jdouble b, jdouble c,
        jdouble d, jdouble e, jdouble f, jdouble g, jdouble h, jdouble i, jdouble j)

FORWARD(jlong, tg_1one_1pointer, tg_one_pointer(AT(a)), jlong a)
FORWARD(jlong, tg_1two_1pointers, tg_two_pointers(AT(a), AT(b)), jlong a, jlong b)
FORWARD(jlong, tg_1four_1pointers, tg_four_pointers(AT(a), AT(b), AT(c), AT(d)), jlong a, jlong b, jlong c, jlong d)
FORWARD(jlong, tg_1five_1pointers, tg_five_pointers(AT(a), AT(b), AT(c), AT(d), AT(e)), jlong a, jlong b, jlong c,
        jlong d, jlong e)
FORWARD(jlong, tg_1ten_1pointers, tg_ten_pointers(AT(a), AT(b), AT(c), AT(d), AT(e), AT(f), AT(g), AT(h), AT(i), AT(j)),
        jlong a, jlong b, jlong c, jlong d, jlong e, jlong f, jlong g, jlong h, jlong i, jlong j)

FORWARD(jdouble, tg_1two_1mixed, tg_two_mixed(a, b), jint a, jlong b)
FORWARD(jdouble, tg_1five_1mixed, tg_five_mixed(a, b, c, AT(d), e), jint a, jlong b, jdouble c, jlong d, jint e)
FORWARD(jdouble, tg_1ten_1mixed, tg_ten_mixed(a, b, c, AT(d), e, f, g, AT(h), i, j), jint a, jlong b, jdouble c,
        jlong d, jint e, jlong f, jdouble g, jlong h, jint i, jlong j)
