// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;

/**
 * Structs by JNA's direct mapping, by value too; the types are those of {@link
 * JnaInterfaceStructs}. A {@code Memory} and a direct buffer have no fields, and spare JNA's
 * reflection: Java writes at the offsets that the fields have in C. Each access to a {@code Memory}
 * is a call of JNI, one to a buffer is not.
 */
public final class JnaDirectStructs {

  static {
    Native.register(JnaDirectStructs.class, JnaNative.library());
  }

  private static final int POINT_DOUBLES = 2;
  private static final long POINT_BYTES = 16;

  private JnaDirectStructs() {}

  /** By value: 8 bytes. */
  public static long weigh(JnaInterfaceStructs.One one, long a) {
    one.a = a;
    return tg_weigh_one(one);
  }

  /** By value: 16 bytes. */
  public static long weigh(JnaInterfaceStructs.Two two, long a, long b) {
    two.a = a;
    two.b = b;
    return tg_weigh_two(two);
  }

  /** By value: 32 bytes. */
  public static long weigh(JnaInterfaceStructs.Four four, long a, long b, long c, long d) {
    four.a = a;
    four.b = b;
    four.c = c;
    four.d = d;
    return tg_weigh_four(four);
  }

  /** By value: 64 bytes. */
  public static long weigh(
      JnaInterfaceStructs.Eight eight,
      long a,
      long b,
      long c,
      long d,
      long e,
      long f,
      long g,
      long h) {
    eight.a = a;
    eight.b = b;
    eight.c = c;
    eight.d = d;
    eight.e = e;
    eight.f = f;
    eight.g = g;
    eight.h = h;
    return tg_weigh_eight(eight);
  }

  /** By pointer: a struct that lives as long as the call. */
  public static long weighAt(long a, long b, long c, long d) {
    try (Memory memory = new Memory(JnaInterfaceStructs.FourByPointer.SIZE)) {
      return weighAt(new JnaInterfaceStructs.FourByPointer(memory), a, b, c, d);
    }
  }

  /** By pointer: a struct that is filled and passed again and again. */
  public static long weighAt(
      JnaInterfaceStructs.FourByPointer four, long a, long b, long c, long d) {
    four.a = a;
    four.b = b;
    four.c = c;
    four.d = d;
    return tg_weigh_at(four);
  }

  /** By pointer: a {@code Memory} without fields. */
  public static long weighAt(Memory four, long a, long b, long c, long d) {
    four.setLong(0, a);
    four.setLong(8, b);
    four.setLong(16, c);
    four.setLong(24, d);
    return tg_weigh_at(four);
  }

  /** By pointer: a direct buffer without fields, in the byte order of the processor. */
  public static long weighAt(ByteBuffer four, long a, long b, long c, long d) {
    four.putLong(0, a);
    four.putLong(8, b);
    four.putLong(16, c);
    four.putLong(24, d);
    return tg_weigh_at(four);
  }

  /** By pointer: structs in a struct. */
  public static double area(
      JnaInterfaceStructs.Box box, double lowX, double lowY, double highX, double highY) {
    box.low.x = lowX;
    box.low.y = lowY;
    box.high.x = highX;
    box.high.y = highY;
    return tg_area(box);
  }

  /** By pointer: structs in a struct, as a {@code Memory} without fields. */
  public static double area(Memory box, double lowX, double lowY, double highX, double highY) {
    box.setDouble(0, lowX);
    box.setDouble(8, lowY);
    box.setDouble(16, highX);
    box.setDouble(24, highY);
    return tg_area(box);
  }

  /** By pointer: structs in a struct, as a direct buffer without fields. */
  public static double area(
      DoubleBuffer box, double lowX, double lowY, double highX, double highY) {
    box.put(0, lowX);
    box.put(1, lowY);
    box.put(2, highX);
    box.put(3, highY);
    return tg_area(box);
  }

  /**
   * An array of structs, to C and back.
   *
   * <p>param points of {code toArray}: passing the first passes them all
   */
  public static void move(
      JnaInterfaceStructs.Point[] points, double[] x, double[] y, double dx, double dy) {
    for (int i = 0; i < x.length; i++) {
      points[i].x = x[i];
      points[i].y = y[i];
    }
    tg_move(points[0], x.length, dx, dy);
    for (int i = 0; i < x.length; i++) {
      x[i] = points[i].x;
      y[i] = points[i].y;
    }
  }

  /** An array of structs, to C and back, as a {@code Memory} without fields. */
  public static void move(Memory points, double[] x, double[] y, double dx, double dy) {
    for (int i = 0; i < x.length; i++) {
      points.setDouble(POINT_BYTES * i, x[i]);
      points.setDouble(POINT_BYTES * i + 8, y[i]);
    }
    tg_move(points, x.length, dx, dy);
    for (int i = 0; i < x.length; i++) {
      x[i] = points.getDouble(POINT_BYTES * i);
      y[i] = points.getDouble(POINT_BYTES * i + 8);
    }
  }

  /** An array of structs, to C and back, as a direct buffer without fields. */
  public static void move(DoubleBuffer points, double[] x, double[] y, double dx, double dy) {
    for (int i = 0; i < x.length; i++) {
      points.put(POINT_DOUBLES * i, x[i]);
      points.put(POINT_DOUBLES * i + 1, y[i]);
    }
    tg_move(points, x.length, dx, dy);
    for (int i = 0; i < x.length; i++) {
      x[i] = points.get(POINT_DOUBLES * i);
      y[i] = points.get(POINT_DOUBLES * i + 1);
    }
  }

  /** Returned: 16 bytes. */
  public static long made(long a, long b) {
    JnaInterfaceStructs.Two two = tg_make_two(a, b);
    JnaInterfaceStructs.free(two);
    return two.a + 2 * two.b;
  }

  /** Returned: 32 bytes. */
  public static long made(long a, long b, long c, long d) {
    JnaInterfaceStructs.Four four = tg_make_four(a, b, c, d);
    JnaInterfaceStructs.free(four);
    return four.a + 2 * four.b + 3 * four.c + 4 * four.d;
  }

  /** Returned, into memory that is reused: 16 bytes. */
  public static long madeReused(long a, long b) {
    JnaInterfaceStructs.ReusedTwo two = Reused.tg_make_two(a, b);
    return two.a + 2 * two.b;
  }

  /** Returned, into memory that is reused: 32 bytes. */
  public static long madeReused(long a, long b, long c, long d) {
    JnaInterfaceStructs.ReusedFour four = Reused.tg_make_four(a, b, c, d);
    return four.a + 2 * four.b + 3 * four.c + 4 * four.d;
  }

  private static native long tg_weigh_one(JnaInterfaceStructs.One s);

  private static native long tg_weigh_two(JnaInterfaceStructs.Two s);

  private static native long tg_weigh_four(JnaInterfaceStructs.Four s);

  private static native long tg_weigh_eight(JnaInterfaceStructs.Eight s);

  private static native long tg_weigh_at(JnaInterfaceStructs.FourByPointer s);

  private static native long tg_weigh_at(Pointer s);

  private static native long tg_weigh_at(ByteBuffer s);

  private static native JnaInterfaceStructs.Two tg_make_two(long a, long b);

  private static native JnaInterfaceStructs.Four tg_make_four(long a, long b, long c, long d);

  private static native double tg_area(JnaInterfaceStructs.Box box);

  private static native void tg_move(
      JnaInterfaceStructs.Point points, long n, double dx, double dy);

  private static native double tg_area(Pointer box);

  private static native double tg_area(DoubleBuffer box);

  private static native void tg_move(Pointer points, long n, double dx, double dy);

  private static native void tg_move(DoubleBuffer points, long n, double dx, double dy);

  /** The functions that return a struct, into memory that is reused. */
  private static final class Reused {

    static {
      Native.register(Reused.class, JnaNative.library());
    }

    private static native JnaInterfaceStructs.ReusedTwo tg_make_two(long a, long b);

    private static native JnaInterfaceStructs.ReusedFour tg_make_four(
        long a, long b, long c, long d);
  }
}
