// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.natives.NativeLibrary;
import org.bytedeco.javacpp.FunctionPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * Functions of C that are known only at run time, by JavaCPP: a {@code FunctionPointer} for each,
 * whose one native method calls the address in the object.
 */
@Platform(include = "tollgate.h", link = "tollgate", library = "jnitollgate")
@NoException
public final class JavaCppFunctions {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private JavaCppFunctions() {}

  /** {@code tg_addition}. */
  public static final class Addition extends FunctionPointer {

    static {
      // It may be made before anything else of the class around it is used.
      NativeLibrary.JAVACPP_GLUE.load();
    }

    /** JavaCPP makes it for an address. */
    public Addition(Pointer address) {
      super(address);
    }

    /** Calls it. */
    public native int call(int a, int b);
  }

  /** The first n functions. */
  public static Addition[] functions(int n) {
    Addition[] functions = new Addition[n];
    for (int i = 0; i < n; i++) {
      functions[i] = tg_addition_at(i);
    }
    return functions;
  }

  @Cast("tg_addition")
  private static native Addition tg_addition_at(int i);
}
