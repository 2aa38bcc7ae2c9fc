// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import jnr.ffi.Memory;
import jnr.ffi.Runtime;
import jnr.ffi.Struct;
import jnr.ffi.annotations.IgnoreError;
import jnr.ffi.annotations.In;
import jnr.ffi.annotations.Pinned;
import jnr.ffi.types.int64_t;

/**
 * Structs by JNR-FFI, always by pointer: it maps a {@code Struct} to a pointer, as an argument and
 * as a result. A new struct lives in an array of Java, which is copied to C for the call and, but
 * for {@code @In}, back; one that lives on is given memory of C. An array of structs may be an
 * array of Java too, which C gets in place with {@code @Pinned}.
 */
public final class JnrStructs {

  private static final Prototypes C = JnrNative.load(Prototypes.class);
  private static final Runtime RUNTIME = Runtime.getRuntime(C);

  private static final int POINT_DOUBLES = 2;

  private JnrStructs() {}

  /** {@code tg_four}. */
  public static final class Four extends Struct {
    final Signed64 a = new Signed64();
    final Signed64 b = new Signed64();
    final Signed64 c = new Signed64();
    final Signed64 d = new Signed64();

    public Four(Runtime runtime) {
      super(runtime);
    }
  }

  /** {@code tg_point}. */
  public static final class Point extends Struct {
    final Double x = new Double();
    final Double y = new Double();

    public Point(Runtime runtime) {
      super(runtime);
    }
  }

  /** {@code tg_box}. */
  public static final class Box extends Struct {
    final Point low = inner(new Point(getRuntime()));
    final Point high = inner(new Point(getRuntime()));

    public Box(Runtime runtime) {
      super(runtime);
    }
  }

  /** The functions, as they are named in C. */
  @IgnoreError
  public interface Prototypes {
    @int64_t
    long tg_weigh_at(@In Four s);

    double tg_area(@In Box box);

    void tg_move(Point points, @int64_t long n, double dx, double dy);

    void tg_move(@Pinned double[] points, @int64_t long n, double dx, double dy);
  }

  /** A struct in memory of C, which the collector frees. */
  public static Four four() {
    return direct(new Four(RUNTIME));
  }

  /** A struct in memory of C, which the collector frees. */
  public static Box box() {
    return direct(new Box(RUNTIME));
  }

  /** So many structs, one behind the other in memory of C, which the collector frees. */
  public static Point[] points(int n) {
    return Struct.arrayOf(RUNTIME, Point.class, n);
  }

  private static <T extends Struct> T direct(T struct) {
    struct.useMemory(Memory.allocateDirect(RUNTIME, Struct.size(struct)));
    return struct;
  }

  /** By pointer: a struct that lives as long as the call. */
  public static long weighAt(long a, long b, long c, long d) {
    return weighAt(new Four(RUNTIME), a, b, c, d);
  }

  /** By pointer: a struct that is filled and passed again and again. */
  public static long weighAt(Four four, long a, long b, long c, long d) {
    four.a.set(a);
    four.b.set(b);
    four.c.set(c);
    four.d.set(d);
    return C.tg_weigh_at(four);
  }

  /** By pointer: structs in a struct. */
  public static double area(Box box, double lowX, double lowY, double highX, double highY) {
    box.low.x.set(lowX);
    box.low.y.set(lowY);
    box.high.x.set(highX);
    box.high.y.set(highY);
    return C.tg_area(box);
  }

  /**
   * An array of structs, to C and back.
   *
   * @param points of {@link #points}
   */
  public static void move(Point[] points, double[] x, double[] y, double dx, double dy) {
    for (int i = 0; i < x.length; i++) {
      points[i].x.set(x[i]);
      points[i].y.set(y[i]);
    }
    C.tg_move(points[0], x.length, dx, dy);
    for (int i = 0; i < x.length; i++) {
      x[i] = points[i].x.get();
      y[i] = points[i].y.get();
    }
  }

  /** An array of structs, to C and back, which C gets in place. */
  public static void move(double[] points, double[] x, double[] y, double dx, double dy) {
    for (int i = 0; i < x.length; i++) {
      points[POINT_DOUBLES * i] = x[i];
      points[POINT_DOUBLES * i + 1] = y[i];
    }
    C.tg_move(points, x.length, dx, dy);
    for (int i = 0; i < x.length; i++) {
      x[i] = points[POINT_DOUBLES * i];
      y[i] = points[POINT_DOUBLES * i + 1];
    }
  }
}
