// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Callback;
import com.sun.jna.Function;
import com.sun.jna.Library;
import com.sun.jna.Native;

/**
 * Functions of C that are known only at run time, by JNA: for each a proxy of an interface that
 * extends {@code Callback}, or a {@code Function}.
 */
public final class JnaInterfaceFunctions {

  private static final Prototypes C =
      Native.load(JnaNative.library().getFile().getPath(), Prototypes.class);

  private JnaInterfaceFunctions() {}

  /** {@code tg_addition}. */
  public interface Addition extends Callback {
    int add(int a, int b);
  }

  /** The functions, as they are named in C. */
  interface Prototypes extends Library {
    Addition tg_addition_at(int i);
  }

  /** The first n functions. */
  public static Addition[] functions(int n) {
    Addition[] functions = new Addition[n];
    for (int i = 0; i < n; i++) {
      functions[i] = C.tg_addition_at(i);
    }
    return functions;
  }

  /** The same without an interface. */
  public static Function[] addresses(int n) {
    Function additionAt = JnaNative.library().getFunction("tg_addition_at");
    Function[] functions = new Function[n];
    for (int i = 0; i < n; i++) {
      functions[i] = Function.getFunction(additionAt.invokePointer(new Object[] {i}));
    }
    return functions;
  }

  /** Calls one of {@link #addresses}. */
  public static int addAt(Function function, int a, int b) {
    return function.invokeInt(new Object[] {a, b});
  }
}
