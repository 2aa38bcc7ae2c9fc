// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import dev.tollgate.natives.NativeLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;

/**
 * Functions of C that are known only at run time, by JNI ({@code native/jni/functions.c}): an
 * object of an interface for each, whose class has a native method; or one native method that takes
 * the address.
 */
public final class JniFunctions {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  private JniFunctions() {}

  /** A function of C. */
  public interface Addition {
    int add(int a, int b);
  }

  /** {@link #functions} makes a class of this for each function. */
  static final class NativeAddition implements Addition {
    @Override
    public native int add(int a, int b);
  }

  /**
   * The first n functions. A program has a class in its source for each; these are hidden classes
   * of the same code, which only {@code RegisterNatives} can bind.
   */
  public static Addition[] functions(int n) {
    Addition[] functions = new Addition[n];
    byte[] code = code();
    try {
      for (int i = 0; i < n; i++) {
        Class<? extends Addition> type =
            MethodHandles.lookup()
                .defineHiddenClass(code, true)
                .lookupClass()
                .asSubclass(Addition.class);
        bind(type, i);
        functions[i] = type.getDeclaredConstructor().newInstance();
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return functions;
  }

  private static byte[] code() {
    String name = NativeAddition.class.getName();
    String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
    try (InputStream resource = JniFunctions.class.getResourceAsStream(file)) {
      return resource.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Binds the native method of a class to function i. */
  private static native void bind(Class<? extends Addition> type, int i);

  /** Addresses of the first n functions. */
  public static long[] addresses(int n) {
    long[] addresses = new long[n];
    for (int i = 0; i < n; i++) {
      addresses[i] = address(i);
    }
    return addresses;
  }

  private static native long address(int i);

  /** Calls one of {@link #addresses}. */
  public static native int addAt(long function, int a, int b);
}
