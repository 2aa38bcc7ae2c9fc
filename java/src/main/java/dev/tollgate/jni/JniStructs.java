// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import static java.lang.ref.Reference.reachabilityFence;

import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;

/**
 * Structs by JNI ({@code native/jni/structs.c}), which knows nothing of them. A small one is passed
 * as its fields, and the glue makes it of them on its stack, whether C wants it by value or by
 * pointer: no memory is allocated, and the JVM is asked for nothing. What C returns goes into an
 * array, in one call of the JVM. {@link Four} shows the way with objects, for which the glue asks
 * the JVM for every field. A struct that lives on, and an array of structs, is a direct buffer,
 * which Java fills at the offsets that the fields have in C; what C returns may go there too.
 */
public final class JniStructs {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  private static final int POINT_DOUBLES = 2;

  private JniStructs() {}

  /**
   * {@code tg_four}, as an object that the glue reads and makes. A record has no native methods.
   */
  public static final class Four {

    static {
      // It may be made before anything else of the class around it is used.
      NativeLibrary.JNI_GLUE.load();
      findMembers();
    }

    private final long a;
    private final long b;
    private final long c;
    private final long d;

    /** A struct of these fields. */
    public Four(long a, long b, long c, long d) {
      this.a = a;
      this.b = b;
      this.c = c;
      this.d = d;
    }

    /** By value: 32 bytes. */
    public static long weigh(long a, long b, long c, long d) {
      return tg_weigh_four(new Four(a, b, c, d));
    }

    /** Returned: 32 bytes. */
    public static long made(long a, long b, long c, long d) {
      Four four = tg_make_four(a, b, c, d);
      return four.a + 2 * four.b + 3 * four.c + 4 * four.d;
    }

    /** The glue keeps their ids. */
    private static native void findMembers();

    private static native long tg_weigh_four(Four four);

    private static native Four tg_make_four(long a, long b, long c, long d);
  }

  /** Memory of C, for as long as the object is reachable. */
  public static final class Memory {
    private final ByteBuffer bytes;
    private final DoubleBuffer doubles;
    private final long address;

    /** Fills it with zeros. */
    public Memory(int size) {
      bytes = ByteBuffer.allocateDirect(size).order(ByteOrder.nativeOrder());
      doubles = bytes.asDoubleBuffer();
      address = MemorySegment.ofBuffer(bytes).address();
    }
  }

  /** By value: 8 bytes. */
  public static long weigh(long a) {
    return tg_weigh_one(a);
  }

  /** By value: 16 bytes. */
  public static long weigh(long a, long b) {
    return tg_weigh_two(a, b);
  }

  /** By value: 32 bytes. */
  public static long weigh(long a, long b, long c, long d) {
    return tg_weigh_four(a, b, c, d);
  }

  /** By value: 64 bytes. */
  public static long weigh(long a, long b, long c, long d, long e, long f, long g, long h) {
    return tg_weigh_eight(a, b, c, d, e, f, g, h);
  }

  /** By pointer: a struct that lives as long as the call, on the stack of the glue. */
  public static long weighAt(long a, long b, long c, long d) {
    return tg_weigh_at(a, b, c, d);
  }

  /** By pointer: a struct that is filled and passed again and again. */
  public static long weighAt(Memory four, long a, long b, long c, long d) {
    four.bytes.putLong(0, a);
    four.bytes.putLong(8, b);
    four.bytes.putLong(16, c);
    four.bytes.putLong(24, d);
    try {
      return tg_weigh_at(four.address);
    } finally {
      reachabilityFence(four);
    }
  }

  /** By pointer: structs in a struct, on the stack of the glue. */
  public static double area(double lowX, double lowY, double highX, double highY) {
    return tg_area(lowX, lowY, highX, highY);
  }

  /** An array of structs, to C and back. */
  public static void move(Memory points, double[] x, double[] y, double dx, double dy) {
    DoubleBuffer doubles = points.doubles;
    for (int i = 0; i < x.length; i++) {
      doubles.put(POINT_DOUBLES * i, x[i]);
      doubles.put(POINT_DOUBLES * i + 1, y[i]);
    }
    try {
      tg_move(points.address, x.length, dx, dy);
    } finally {
      reachabilityFence(points);
    }
    for (int i = 0; i < x.length; i++) {
      x[i] = doubles.get(POINT_DOUBLES * i);
      y[i] = doubles.get(POINT_DOUBLES * i + 1);
    }
  }

  /** Returned: 16 bytes. */
  public static long made(long a, long b) {
    long[] two = new long[2];
    tg_make_two(a, b, two);
    return two[0] + 2 * two[1];
  }

  /** Returned: 32 bytes. */
  public static long made(long a, long b, long c, long d) {
    long[] four = new long[4];
    tg_make_four(a, b, c, d, four);
    return four[0] + 2 * four[1] + 3 * four[2] + 4 * four[3];
  }

  /** Returned, into memory that is reused: 16 bytes. */
  public static long made(Memory two, long a, long b) {
    make_two_at(two.address, a, b);
    return two.bytes.getLong(0) + 2 * two.bytes.getLong(8);
  }

  /** Returned, into memory that is reused: 32 bytes. */
  public static long made(Memory four, long a, long b, long c, long d) {
    make_four_at(four.address, a, b, c, d);
    return four.bytes.getLong(0)
        + 2 * four.bytes.getLong(8)
        + 3 * four.bytes.getLong(16)
        + 4 * four.bytes.getLong(24);
  }

  private static native long tg_weigh_one(long a);

  private static native long tg_weigh_two(long a, long b);

  private static native long tg_weigh_four(long a, long b, long c, long d);

  private static native long tg_weigh_eight(
      long a, long b, long c, long d, long e, long f, long g, long h);

  private static native long tg_weigh_at(long a, long b, long c, long d);

  private static native long tg_weigh_at(long address);

  private static native void tg_make_two(long a, long b, long[] two);

  private static native void tg_make_four(long a, long b, long c, long d, long[] four);

  private static native void make_two_at(long two, long a, long b);

  private static native void make_four_at(long four, long a, long b, long c, long d);

  private static native double tg_area(double lowX, double lowY, double highX, double highY);

  private static native void tg_move(long points, long n, double dx, double dy);
}
