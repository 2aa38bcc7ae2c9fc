/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A string by each way that JNI has. What JNI calls UTF is "modified UTF-8", another encoding than C expects: it has
 * two bytes for a NUL, neither of which is 0, and six for a character beyond the Basic Multilingual Plane, three for
 * each of its surrogates. The functions with UTF in their names are right only for texts without these characters.
 *
 * Java passes the length, too: each function of JNIEnv costs a transition, and GetArrayLength and GetStringLength are
 * such functions.
 */
#include <stdlib.h>
#include <string.h>

#include "dev_tollgate_jni_JniStrings.h"
#include "tollgate.h"

#define UNUSED(x) ((void)(x))

enum {
  SMALL = 1024, /* bytes on the stack */
  FOUR = 4,
  MOST_BYTES = 3 /* of UTF-8, and of modified UTF-8, for a unit of UTF-16 */
};

static void throw_out_of_memory(JNIEnv *env) {
  jclass error = (*env)->FindClass(env, "java/lang/OutOfMemoryError");
  if (error != NULL) {
    (*env)->ThrowNew(env, error, "no memory for the copy of a string");
  }
}

/* small if so many bytes fit, otherwise memory for release(), or NULL with an OutOfMemoryError pending. */
static void *room(JNIEnv *env, void *small, size_t size) {
  if (size <= SMALL) {
    return small;
  }
  void *large = malloc(size);
  if (large == NULL) {
    throw_out_of_memory(env);
  }
  return large;
}

static void release(void *used, const void *small) {
  if (used != small) {
    free(used);
  }
}

/* ---- Arrays of UTF-8 bytes, which Java encodes and decodes ---- */

/* The bytes with a 0 behind them, in room(). */
static char *terminated(JNIEnv *env, jbyteArray utf8, jint n, char small[SMALL]) {
  char *s = room(env, small, (size_t)n + 1);
  if (s != NULL) {
    (*env)->GetByteArrayRegion(env, utf8, 0, n, (jbyte *)s);
    s[n] = 0;
  }
  return s;
}

/* NULL with an OutOfMemoryError pending, when there is no room for it. */
static jbyteArray bytes(JNIEnv *env, const char *s) {
  size_t n = strlen(s);
  if (n > INT32_MAX) {
    throw_out_of_memory(env);
    return NULL;
  }
  jbyteArray array = (*env)->NewByteArray(env, (jsize)n);
  if (array != NULL) {
    (*env)->SetByteArrayRegion(env, array, 0, (jsize)n, (const jbyte *)s);
  }
  return array;
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniStrings_tg_1string_1length___3BI(JNIEnv *env, jclass type,
                                                                                  jbyteArray utf8, jint n) {
  UNUSED(type);
  char small[SMALL];
  char *s = terminated(env, utf8, n, small);
  if (s == NULL) {
    return 0;
  }
  jlong length = tg_string_length(s);
  release(s, small);
  return length;
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniStrings_tg_1string_1lengths___3BI_3BI_3BI_3BI(
    JNIEnv *env, jclass type, jbyteArray a, jint of_a, jbyteArray b, jint of_b, jbyteArray c, jint of_c, jbyteArray d,
    jint of_d) {
  UNUSED(type);
  jbyteArray utf8[FOUR] = {a, b, c, d};
  jint n[FOUR] = {of_a, of_b, of_c, of_d};
  char small[FOUR][SMALL];
  char *s[FOUR];
  int made = 0;
  while (made < FOUR && (s[made] = terminated(env, utf8[made], n[made], small[made])) != NULL) {
    made++;
  }
  jlong sum = made < FOUR ? 0 : tg_string_lengths(s[0], s[1], s[2], s[3]);
  while (made-- > 0) {
    release(s[made], small[made]);
  }
  return sum;
}

JNIEXPORT jbyteArray JNICALL Java_dev_tollgate_jni_JniStrings_tg_1echo___3BI(JNIEnv *env, jclass type, jbyteArray utf8,
                                                                             jint n) {
  UNUSED(type);
  char small[SMALL];
  char *s = terminated(env, utf8, n, small);
  if (s == NULL) {
    return NULL;
  }
  jbyteArray back = bytes(env, tg_echo(s));
  release(s, small);
  return back;
}

/* ---- UTF-8 off the heap, by its address ---- */

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniStrings_address(JNIEnv *env, jclass type, jobject buffer) {
  UNUSED(type);
  return (jlong)(intptr_t)(*env)->GetDirectBufferAddress(env, buffer);
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniStrings_tg_1string_1length__J(JNIEnv *env, jclass type, jlong s) {
  UNUSED(env);
  UNUSED(type);
  return tg_string_length((const char *)(intptr_t)s);
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniStrings_tg_1string_1lengths__JJJJ(JNIEnv *env, jclass type, jlong a,
                                                                                   jlong b, jlong c, jlong d) {
  UNUSED(env);
  UNUSED(type);
  return tg_string_lengths((const char *)(intptr_t)a, (const char *)(intptr_t)b, (const char *)(intptr_t)c,
                           (const char *)(intptr_t)d);
}

JNIEXPORT jbyteArray JNICALL Java_dev_tollgate_jni_JniStrings_tg_1echo__J(JNIEnv *env, jclass type, jlong s) {
  UNUSED(type);
  return bytes(env, tg_echo((const char *)(intptr_t)s));
}

/* ---- Modified UTF-8, which JNI encodes and decodes: into memory that JNI allocates ---- */

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniStrings_string_1length_1by_1utf_1chars(JNIEnv *env, jclass type,
                                                                                        jstring string) {
  UNUSED(type);
  const char *s = (*env)->GetStringUTFChars(env, string, NULL);
  if (s == NULL) {
    return 0;
  }
  jlong length = tg_string_length(s);
  (*env)->ReleaseStringUTFChars(env, string, s);
  return length;
}

JNIEXPORT jstring JNICALL Java_dev_tollgate_jni_JniStrings_echo_1by_1utf_1chars__Ljava_lang_String_2(JNIEnv *env,
                                                                                                     jclass type,
                                                                                                     jstring string) {
  UNUSED(type);
  const char *s = (*env)->GetStringUTFChars(env, string, NULL);
  if (s == NULL) {
    return NULL;
  }
  jstring back = (*env)->NewStringUTF(env, tg_echo(s));
  (*env)->ReleaseStringUTFChars(env, string, s);
  return back;
}

JNIEXPORT jstring JNICALL Java_dev_tollgate_jni_JniStrings_echo_1by_1utf_1chars__J(JNIEnv *env, jclass type, jlong s) {
  UNUSED(type);
  return (*env)->NewStringUTF(env, tg_echo((const char *)(intptr_t)s));
}

/* ---- Modified UTF-8, into memory of the glue's ---- */

/* In room(), which is cleared: the specification does not promise a 0 behind the bytes. */
static char *utf_region(JNIEnv *env, jstring string, jint n, char small[SMALL]) {
  size_t most = MOST_BYTES * (size_t)n + 1;
  char *s = room(env, small, most);
  if (s != NULL) {
    memset(s, 0, most);
    (*env)->GetStringUTFRegion(env, string, 0, n, s);
  }
  return s;
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniStrings_string_1length_1by_1utf_1region(JNIEnv *env, jclass type,
                                                                                         jstring string, jint n) {
  UNUSED(type);
  char small[SMALL];
  char *s = utf_region(env, string, n, small);
  if (s == NULL) {
    return 0;
  }
  jlong length = tg_string_length(s);
  release(s, small);
  return length;
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniStrings_string_1lengths_1by_1utf_1region(
    JNIEnv *env, jclass type, jstring a, jint of_a, jstring b, jint of_b, jstring c, jint of_c, jstring d, jint of_d) {
  UNUSED(type);
  jstring strings[FOUR] = {a, b, c, d};
  jint n[FOUR] = {of_a, of_b, of_c, of_d};
  char small[FOUR][SMALL];
  char *s[FOUR];
  int made = 0;
  while (made < FOUR && (s[made] = utf_region(env, strings[made], n[made], small[made])) != NULL) {
    made++;
  }
  jlong sum = made < FOUR ? 0 : tg_string_lengths(s[0], s[1], s[2], s[3]);
  while (made-- > 0) {
    release(s[made], small[made]);
  }
  return sum;
}

JNIEXPORT jstring JNICALL Java_dev_tollgate_jni_JniStrings_echo_1by_1utf_1region(JNIEnv *env, jclass type,
                                                                                 jstring string, jint n) {
  UNUSED(type);
  char small[SMALL];
  char *s = utf_region(env, string, n, small);
  if (s == NULL) {
    return NULL;
  }
  jstring back = (*env)->NewStringUTF(env, tg_echo(s));
  release(s, small);
  return back;
}

/* ---- UTF-16, which the glue encodes and decodes ---- */

static int is_high_surrogate(unsigned unit) { return (unit & 0xFC00) == 0xD800; }

static int is_low_surrogate(unsigned unit) { return (unit & 0xFC00) == 0xDC00; }

/* Writes UTF-8 with a 0 behind it. A surrogate without its other half becomes a question mark, as in Java. */
static void encode(const jchar *utf16, jint n, char *utf8) {
  for (jint i = 0; i < n; i++) {
    unsigned c = utf16[i];
    if (c < 0x80) {
      *utf8++ = (char)c;
    } else if (c < 0x800) {
      *utf8++ = (char)(0xC0 | c >> 6);
      *utf8++ = (char)(0x80 | (c & 0x3F));
    } else if (is_high_surrogate(c) && i + 1 < n && is_low_surrogate(utf16[i + 1])) {
      c = 0x10000 + ((c & 0x3FF) << 10 | (utf16[++i] & 0x3FFu));
      *utf8++ = (char)(0xF0 | c >> 18);
      *utf8++ = (char)(0x80 | (c >> 12 & 0x3F));
      *utf8++ = (char)(0x80 | (c >> 6 & 0x3F));
      *utf8++ = (char)(0x80 | (c & 0x3F));
    } else if (is_high_surrogate(c) || is_low_surrogate(c)) {
      *utf8++ = '?';
    } else {
      *utf8++ = (char)(0xE0 | c >> 12);
      *utf8++ = (char)(0x80 | (c >> 6 & 0x3F));
      *utf8++ = (char)(0x80 | (c & 0x3F));
    }
  }
  *utf8 = 0;
}

/* Reads a character of UTF-8, and tells how many bytes it has; 0 when there is none. */
static int character(const unsigned char *s, unsigned *c) {
  static const unsigned least[] = {0, 0, 0x80, 0x800, 0x10000};
  int n = s[0] < 0x80 ? 1 : s[0] < 0xC0 ? 0 : s[0] < 0xE0 ? 2 : s[0] < 0xF0 ? 3 : s[0] < 0xF8 ? 4 : 0;
  *c = n > 1 ? s[0] & (0xFFu >> (n + 1)) : s[0];
  for (int i = 1; i < n; i++) {
    if ((s[i] & 0xC0) != 0x80) {
      return 0;
    }
    *c = *c << 6 | (s[i] & 0x3Fu);
  }
  return *c < least[n] || *c > 0x10FFFF || is_high_surrogate(*c) || is_low_surrogate(*c) ? 0 : n;
}

/* Writes at most one unit for each byte, and a 0 behind them, and returns how many units there are. A byte that is not
 * UTF-8 becomes U+FFFD. */
static jsize decode(const char *utf8, jchar *utf16) {
  const jchar *begin = utf16;
  for (const unsigned char *s = (const unsigned char *)utf8; *s != 0;) {
    unsigned c;
    int n = character(s, &c);
    if (n == 0) {
      *utf16++ = 0xFFFD;
      s++;
    } else {
      s += n;
      if (c < 0x10000) {
        *utf16++ = (jchar)c;
      } else {
        *utf16++ = (jchar)(0xD800 | (c - 0x10000) >> 10);
        *utf16++ = (jchar)(0xDC00 | (c & 0x3FF));
      }
    }
  }
  *utf16 = 0;
  return (jsize)(utf16 - begin);
}

/* In room(), from its beginning; the units are behind it. */
static char *utf16_region(JNIEnv *env, jstring string, jint n, jchar small[SMALL / sizeof(jchar)]) {
  size_t most = MOST_BYTES * (size_t)n + 1;
  size_t even = most + most % sizeof(jchar);
  char *s = room(env, small, even + (size_t)n * sizeof(jchar));
  if (s != NULL) {
    jchar *units = (jchar *)(void *)(s + even);
    (*env)->GetStringRegion(env, string, 0, n, units);
    encode(units, n, s);
  }
  return s;
}

/* NULL with an OutOfMemoryError pending, when there is no room for it. */
static jstring utf16_string(JNIEnv *env, const char *s) {
  size_t most = strlen(s);
  if (most > INT32_MAX) {
    throw_out_of_memory(env);
    return NULL;
  }
  jchar small[SMALL / sizeof(jchar)];
  jchar *units = room(env, small, (most + 1) * sizeof(jchar));
  if (units == NULL) {
    return NULL;
  }
  jsize n = decode(s, units);
  jstring string = (*env)->NewString(env, units, n);
  release(units, small);
  return string;
}

JNIEXPORT jlong JNICALL Java_dev_tollgate_jni_JniStrings_string_1length_1by_1utf16(JNIEnv *env, jclass type,
                                                                                   jstring string, jint n) {
  UNUSED(type);
  jchar small[SMALL / sizeof(jchar)];
  char *s = utf16_region(env, string, n, small);
  if (s == NULL) {
    return 0;
  }
  jlong length = tg_string_length(s);
  release(s, small);
  return length;
}

JNIEXPORT jstring JNICALL Java_dev_tollgate_jni_JniStrings_echo_1by_1utf16__Ljava_lang_String_2I(JNIEnv *env,
                                                                                                 jclass type,
                                                                                                 jstring string,
                                                                                                 jint n) {
  UNUSED(type);
  jchar small[SMALL / sizeof(jchar)];
  char *s = utf16_region(env, string, n, small);
  if (s == NULL) {
    return NULL;
  }
  jstring back = utf16_string(env, tg_echo(s));
  release(s, small);
  return back;
}

JNIEXPORT jstring JNICALL Java_dev_tollgate_jni_JniStrings_echo_1by_1utf16__J(JNIEnv *env, jclass type, jlong s) {
  UNUSED(type);
  return utf16_string(env, tg_echo((const char *)(intptr_t)s));
}
