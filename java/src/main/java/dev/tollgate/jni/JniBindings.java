// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import dev.tollgate.natives.NativeLibrary;

/**
 * The two calls that cost only the call, by static native methods that the JVM finds by their names
 * ({@code native/jni/calls.c}). {@link JniCalls} has the other ways to write them.
 */
public final class JniBindings {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  private JniBindings() {}

  public static native void tg_empty();

  public static native int tg_add_ints(int a, int b);
}
