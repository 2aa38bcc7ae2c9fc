// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.purejava;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.function.IntBinaryOperator;

/**
 * Functions that are known only at run time, in Java: an implementation of an interface for each.
 */
public final class JavaFunctions {

  private JavaFunctions() {}

  /** {@link #functions} makes a class of this for each function. */
  static final class Addition implements IntBinaryOperator {

    private final int c;

    Addition(int c) {
      this.c = c;
    }

    @Override
    public int applyAsInt(int a, int b) {
      return a + b + c;
    }
  }

  /**
   * Functions that add 0, 1, …: of hidden classes, since C2 looks at the class to compile a call.
   */
  public static IntBinaryOperator[] functions(int n) {
    IntBinaryOperator[] functions = new IntBinaryOperator[n];
    String name = Addition.class.getName();
    String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
    try (InputStream code = JavaFunctions.class.getResourceAsStream(file)) {
      byte[] bytes = code.readAllBytes();
      for (int i = 0; i < n; i++) {
        functions[i] =
            (IntBinaryOperator)
                MethodHandles.lookup()
                    .defineHiddenClass(bytes, true)
                    .lookupClass()
                    .getDeclaredConstructor(int.class)
                    .newInstance(i);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return functions;
  }
}
