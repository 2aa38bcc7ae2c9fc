// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import dev.tollgate.ffm.FfmBindings;
import dev.tollgate.javacpp.JavaCppBindings;
import dev.tollgate.jna.JnaDirectBindings;
import dev.tollgate.jna.JnaInterfaceBindings;
import dev.tollgate.jni.JniBindings;
import dev.tollgate.jnr.JnrBindings;

/** Adds two ints by the technology that the argument names, and prints 42. */
final class CallOnce {

  /** The argument for no technology: plain Java. */
  static final String NOTHING = "NOTHING";

  private CallOnce() {}

  public static void main(String[] args) {
    System.out.println(Integer.toString(add(args[0], 40, 2)));
  }

  /** By names and not by {@link Technology}, whose class would be loaded. */
  private static int add(String technology, int a, int b) {
    return switch (technology) {
      case "FFM" -> FfmBindings.tg_add_ints(a, b);
      case "JNI" -> JniBindings.tg_add_ints(a, b);
      case "JAVACPP" -> JavaCppBindings.tg_add_ints(a, b);
      case "JNA_DIRECT" -> JnaDirectBindings.tg_add_ints(a, b);
      case "JNA_INTERFACE" -> JnaInterfaceBindings.LIBRARY.tg_add_ints(a, b);
      case "JNR" -> JnrBindings.LIBRARY.tg_add_ints(a, b);
      default -> a + b;
    };
  }
}
