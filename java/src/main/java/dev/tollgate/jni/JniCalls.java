// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import dev.tollgate.natives.NativeLibrary;

/**
 * The same two calls in the other ways that JNI has to declare and to bind a native method ({@code
 * native/jni/calls.c}). {@link JniBindings} has them static and found by their names.
 */
public final class JniCalls {

  static {
    NativeLibrary.JNI_GLUE.load();
    register();
  }

  /** To call the instance methods on. */
  public JniCalls() {}

  /** An instance method gets the object where a static one gets the class. */
  public native void tg_empty();

  public native int tg_add_ints(int a, int b);

  /**
   * Bound by {@code RegisterNatives} when this class is loaded, instead of by its name at the first
   * call.
   */
  public static native void registeredEmpty();

  public static native int registeredAdd(int a, int b);

  /** Binds those two. */
  private static native void register();
}
