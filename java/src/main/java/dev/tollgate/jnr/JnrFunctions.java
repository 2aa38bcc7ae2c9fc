// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import jnr.ffi.annotations.Delegate;
import jnr.ffi.annotations.IgnoreError;

/**
 * Functions of C that are known only at run time, by JNR-FFI: an object for each, of a class that
 * JNR generates for the interface. It saves errno after each call; an annotation cannot spare that
 * here.
 */
public final class JnrFunctions {

  private static final Prototypes C = JnrNative.load(Prototypes.class);

  private JnrFunctions() {}

  /** {@code tg_addition}. */
  public interface Addition {
    @Delegate
    int add(int a, int b);
  }

  /** The functions, as they are named in C. */
  @IgnoreError
  public interface Prototypes {
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
}
