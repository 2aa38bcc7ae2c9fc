// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;

/**
 * Structs by JNA's interface mapping: a {@code Structure} is an object with memory of C, and JNA
 * copies its fields there before a call and back after it, by reflection. Who knows that C only
 * reads turns the way back off.
 */
public final class JnaInterfaceStructs {

  private static final Prototypes C =
      Native.load(JnaNative.library().getFile().getPath(), Prototypes.class);

  private static final ReusedPrototypes REUSED =
      Native.load(JnaNative.library().getFile().getPath(), ReusedPrototypes.class);

  private JnaInterfaceStructs() {}

  /** {@code tg_one}. */
  @FieldOrder("a")
  public static final class One extends Structure implements Structure.ByValue {
    public long a;
  }

  /** {@code tg_two}. */
  @FieldOrder({"a", "b"})
  public static final class Two extends Structure implements Structure.ByValue {
    public long a;
    public long b;
  }

  /** {@code tg_four}. */
  @FieldOrder({"a", "b", "c", "d"})
  public static final class Four extends Structure implements Structure.ByValue {
    public long a;
    public long b;
    public long c;
    public long d;
  }

  /** {@code tg_four}, by pointer. */
  @FieldOrder({"a", "b", "c", "d"})
  public static final class FourByPointer extends Structure {

    static final int SIZE = new FourByPointer().size();

    public long a;
    public long b;
    public long c;
    public long d;

    /** In memory of its own, which the collector frees. */
    public FourByPointer() {
      // C only reads it.
      setAutoRead(false);
    }

    FourByPointer(Memory memory) {
      super(memory);
      setAutoRead(false);
    }
  }

  /** {@code tg_two}, in memory that each thread keeps for what C returns. */
  @FieldOrder({"a", "b"})
  public static final class ReusedTwo extends Structure implements Structure.ByValue {

    private static final ThreadLocal<Memory> MEMORY =
        ThreadLocal.withInitial(() -> new Memory(2 * Long.BYTES));

    public long a;
    public long b;

    /** JNA makes one for each call. */
    public ReusedTwo() {
      super(MEMORY.get());
    }
  }

  /** {@code tg_four}, in memory that each thread keeps for what C returns. */
  @FieldOrder({"a", "b", "c", "d"})
  public static final class ReusedFour extends Structure implements Structure.ByValue {

    private static final ThreadLocal<Memory> MEMORY =
        ThreadLocal.withInitial(() -> new Memory(4 * Long.BYTES));

    public long a;
    public long b;
    public long c;
    public long d;

    /** JNA makes one for each call. */
    public ReusedFour() {
      super(MEMORY.get());
    }
  }

  /** {@code tg_eight}. */
  @FieldOrder({"a", "b", "c", "d", "e", "f", "g", "h"})
  public static final class Eight extends Structure implements Structure.ByValue {
    public long a;
    public long b;
    public long c;
    public long d;
    public long e;
    public long f;
    public long g;
    public long h;
  }

  /** {@code tg_point}. */
  @FieldOrder({"x", "y"})
  public static class Point extends Structure {
    public double x;
    public double y;
  }

  /** {@code tg_box}. */
  @FieldOrder({"low", "high"})
  public static final class Box extends Structure {
    public Point low;
    public Point high;

    /** In memory of its own. */
    public Box() {
      // C only reads it.
      setAutoRead(false);
    }
  }

  /** The functions, as they are named in C. */
  interface Prototypes extends Library {
    long tg_weigh_one(One s);

    long tg_weigh_two(Two s);

    long tg_weigh_four(Four s);

    long tg_weigh_eight(Eight s);

    long tg_weigh_at(FourByPointer s);

    Two tg_make_two(long a, long b);

    Four tg_make_four(long a, long b, long c, long d);

    double tg_area(Box box);

    void tg_move(Point points, long n, double dx, double dy);
  }

  /** The functions that return a struct, into memory that is reused. */
  interface ReusedPrototypes extends Library {
    ReusedTwo tg_make_two(long a, long b);

    ReusedFour tg_make_four(long a, long b, long c, long d);
  }

  /** By value: 8 bytes. */
  public static long weigh(One one, long a) {
    one.a = a;
    return C.tg_weigh_one(one);
  }

  /** By value: 16 bytes. */
  public static long weigh(Two two, long a, long b) {
    two.a = a;
    two.b = b;
    return C.tg_weigh_two(two);
  }

  /** By value: 32 bytes. */
  public static long weigh(Four four, long a, long b, long c, long d) {
    four.a = a;
    four.b = b;
    four.c = c;
    four.d = d;
    return C.tg_weigh_four(four);
  }

  /** By value: 64 bytes. */
  public static long weigh(
      Eight eight, long a, long b, long c, long d, long e, long f, long g, long h) {
    eight.a = a;
    eight.b = b;
    eight.c = c;
    eight.d = d;
    eight.e = e;
    eight.f = f;
    eight.g = g;
    eight.h = h;
    return C.tg_weigh_eight(eight);
  }

  /** By pointer: a struct that lives as long as the call. */
  public static long weighAt(long a, long b, long c, long d) {
    try (Memory memory = new Memory(FourByPointer.SIZE)) {
      return weighAt(new FourByPointer(memory), a, b, c, d);
    }
  }

  /** By pointer: a struct that is filled and passed again and again. */
  public static long weighAt(FourByPointer four, long a, long b, long c, long d) {
    four.a = a;
    four.b = b;
    four.c = c;
    four.d = d;
    return C.tg_weigh_at(four);
  }

  /** By pointer: structs in a struct. */
  public static double area(Box box, double lowX, double lowY, double highX, double highY) {
    box.low.x = lowX;
    box.low.y = lowY;
    box.high.x = highX;
    box.high.y = highY;
    return C.tg_area(box);
  }

  /**
   * An array of structs, to C and back.
   *
   * <p>C.param points of {C.code toArray}: passing the first passes them all
   */
  public static void move(Point[] points, double[] x, double[] y, double dx, double dy) {
    for (int i = 0; i < x.length; i++) {
      points[i].x = x[i];
      points[i].y = y[i];
    }
    C.tg_move(points[0], x.length, dx, dy);
    for (int i = 0; i < x.length; i++) {
      x[i] = points[i].x;
      y[i] = points[i].y;
    }
  }

  /** Returned: 16 bytes. */
  public static long made(long a, long b) {
    Two two = C.tg_make_two(a, b);
    free(two);
    return two.a + 2 * two.b;
  }

  /** Returned: 32 bytes. */
  public static long made(long a, long b, long c, long d) {
    Four four = C.tg_make_four(a, b, c, d);
    free(four);
    return four.a + 2 * four.b + 3 * four.c + 4 * four.d;
  }

  /** Returned, into memory that is reused: 16 bytes. */
  public static long madeReused(long a, long b) {
    ReusedTwo two = REUSED.tg_make_two(a, b);
    return two.a + 2 * two.b;
  }

  /** Returned, into memory that is reused: 32 bytes. */
  public static long madeReused(long a, long b, long c, long d) {
    ReusedFour four = REUSED.tg_make_four(a, b, c, d);
    return four.a + 2 * four.b + 3 * four.c + 4 * four.d;
  }

  /**
   * Frees what JNA allocated for a struct that was returned, whose fields have been read. The
   * constructor had allocated for it too; that is the collector's.
   */
  static void free(Structure struct) {
    if (struct.getPointer() instanceof Memory memory) {
      memory.close();
    }
  }
}
