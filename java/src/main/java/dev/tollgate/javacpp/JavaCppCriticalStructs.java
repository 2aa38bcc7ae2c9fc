// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.natives.NativeLibrary;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.CriticalRegion;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * Structs by JavaCPP in an array of Java, which the glue gets in place because of
 * {@code @CriticalRegion}. That pays for an array of structs.
 */
@Platform(include = "tollgate.h", link = "tollgate", library = "jnitollgate")
@NoException
@CriticalRegion
public final class JavaCppCriticalStructs {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private static final int POINT_DOUBLES = 2;

  private JavaCppCriticalStructs() {}

  /** An array of structs, to C and back. */
  public static void move(double[] points, double[] x, double[] y, double dx, double dy) {
    for (int i = 0; i < x.length; i++) {
      points[POINT_DOUBLES * i] = x[i];
      points[POINT_DOUBLES * i + 1] = y[i];
    }
    tg_move(points, x.length, dx, dy);
    for (int i = 0; i < x.length; i++) {
      x[i] = points[POINT_DOUBLES * i];
      y[i] = points[POINT_DOUBLES * i + 1];
    }
  }

  private static native void tg_move(
      @Cast("tg_point*") double[] points, @Cast("int64_t") long n, double dx, double dy);
}
