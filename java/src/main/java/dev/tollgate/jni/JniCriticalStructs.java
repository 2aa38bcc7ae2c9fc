// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import dev.tollgate.natives.NativeLibrary;

/**
 * Structs by JNI in an array of Java, which the glue ({@code native/jni/structs.c}) gets in place.
 * That pays for an array of structs; a single one is made on the stack of the glue for less.
 */
public final class JniCriticalStructs {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  private static final int POINT_DOUBLES = 2;

  private JniCriticalStructs() {}

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

  private static native void tg_move(double[] points, long n, double dx, double dy);
}
