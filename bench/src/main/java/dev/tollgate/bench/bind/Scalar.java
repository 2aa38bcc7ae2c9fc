// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

/**
 * What C passes by value, and how Java has it. An unsigned number has the Java type of its width:
 * values beyond its range are negative.
 */
enum Scalar {
  BOOL("boolean", "JAVA_BOOLEAN", "Boolean", "byte", "@int8_t byte"),
  INT8("byte", "JAVA_BYTE", "Byte", "byte", "@int8_t byte"),
  UINT8("byte", "JAVA_BYTE", "Byte", "byte", "@u_int8_t byte"),
  INT16("short", "JAVA_SHORT", "Short", "short", "@int16_t short"),
  UINT16("short", "JAVA_SHORT", "Short", "short", "@u_int16_t short"),
  INT32("int", "JAVA_INT", "Int", "int", "@int32_t int"),
  UINT32("int", "JAVA_INT", "Int", "int", "@u_int32_t int"),
  INT64("long", "JAVA_LONG", "Long", "long", "@int64_t long"),
  UINT64("long", "JAVA_LONG", "Long", "long", "@u_int64_t long"),
  /** 32 bits on Windows, 64 elsewhere. JNR takes a plain {@code long} for it. */
  LONG("long", null, "Long", "NativeLong", "long"),
  ULONG("long", null, "Long", "NativeLong", "long"),
  SIZE("long", "JAVA_LONG", "Long", "long", "@size_t long"),
  SSIZE("long", "JAVA_LONG", "Long", "long", "@ssize_t long"),
  FLOAT("float", "JAVA_FLOAT", "Float", "float", "float"),
  DOUBLE("double", "JAVA_DOUBLE", "Double", "double", "double");

  private final String java;
  private final String layout;
  private final String jni;
  private final String jna;
  private final String jnr;

  Scalar(String java, String layout, String jni, String jna, String jnr) {
    this.java = java;
    this.layout = layout;
    this.jni = jni;
    this.jna = jna;
    this.jnr = jnr;
  }

  /** The Java type. */
  String java() {
    return java;
  }

  /** The constant of {@code ValueLayout}; null where the width depends on the platform. */
  String layout() {
    return layout;
  }

  /** The type of JNI: {@code jint}. */
  String jni() {
    return "j" + java;
  }

  /** In the names of JNI's functions for arrays: {@code Int}. */
  String inJniNames() {
    return jni;
  }

  /** The type in JNA's mappings. */
  String jna() {
    return jna;
  }

  /** The type in JNR's interfaces, with its annotation. */
  String jnr() {
    return jnr;
  }

  /** Whether its width depends on the platform. */
  boolean isLong() {
    return layout == null;
  }

  /** Whether an array of Java has the same elements on every platform. */
  boolean isElement() {
    return !isLong() && this != BOOL;
  }

  /** Whether a length may be such a number. */
  boolean isInteger() {
    return this != BOOL && this != FLOAT && this != DOUBLE;
  }
}
