// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.kernels.Division;
import dev.tollgate.natives.NativeLibrary;
import java.nio.IntBuffer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * Out-parameters by JavaCPP, whose parser declares such a function three times: with an {@code
 * IntPointer}, with an {@code IntBuffer}, and with an {@code int[]}, which is copied in and out.
 */
@Platform(include = "tollgate.h", link = "tollgate", library = "jnitollgate")
@NoException
public final class JavaCppOutParameters {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private JavaCppOutParameters() {}

  /** In memory that lives as long as the call; the result is of {@link Division}, as of all. */
  public static long divide(int a, int b) {
    try (IntPointer quotient = new IntPointer(1L);
        IntPointer remainder = new IntPointer(1L)) {
      return divide(a, b, quotient, remainder);
    }
  }

  /** In memory that is passed again and again. */
  public static long divide(int a, int b, IntPointer quotient, IntPointer remainder) {
    int status = tg_divide(a, b, quotient, remainder);
    return Division.of(status, quotient.get(), remainder.get());
  }

  /** In direct buffers that are passed again and again. */
  public static long divideBuffer(int a, int b, IntBuffer quotient, IntBuffer remainder) {
    int status = tg_divide(a, b, quotient, remainder);
    return Division.of(status, quotient.get(0), remainder.get(0));
  }

  /** In arrays that are made for the call. */
  public static long divideArray(int a, int b) {
    int[] quotient = new int[1];
    int[] remainder = new int[1];
    int status = tg_divide(a, b, quotient, remainder);
    return Division.of(status, quotient[0], remainder[0]);
  }

  private static native int tg_divide(int a, int b, IntPointer quotient, IntPointer remainder);

  private static native int tg_divide(int a, int b, IntBuffer quotient, IntBuffer remainder);

  private static native int tg_divide(int a, int b, int[] quotient, int[] remainder);
}
