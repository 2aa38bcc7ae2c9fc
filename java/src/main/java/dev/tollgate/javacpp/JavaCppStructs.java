// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.natives.NativeLibrary;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.annotation.ByRef;
import org.bytedeco.javacpp.annotation.ByVal;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Const;
import org.bytedeco.javacpp.annotation.MemberGetter;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;
import org.bytedeco.javacpp.indexer.DoubleIndexer;

/**
 * Structs by JavaCPP: a struct is a {@code Pointer} of its own type, and each access to a field a
 * call of the glue, so that the C++ compiler knows the offsets and Java does not. An indexer goes
 * to the memory itself, but it knows of elements only, not of fields. What Java makes, and what C
 * returns by value, is allocated by C++'s {@code new}, and freed when the {@code Pointer} is
 * closed, or the {@code PointerScope} in which it was made. To have it returned into a struct that
 * is there already takes a function of one's own ({@code native/javacpp/tollgate_structs.h}).
 */
@Platform(include = "tollgate_structs.h", link = "tollgate", library = "jnitollgate")
@NoException
public final class JavaCppStructs {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private static final long POINT_DOUBLES = 2;

  private JavaCppStructs() {}

  /** {@code tg_one}. */
  @Name("tg_one")
  public static class One extends Pointer {

    static {
      // It may be made before anything else of the class around it is used.
      NativeLibrary.JAVACPP_GLUE.load();
    }

    /** Allocates one. */
    public One() {
      allocate();
    }

    private native void allocate();

    public native @Cast("int64_t") long a();

    public native One a(long a);
  }

  /** {@code tg_two}. */
  @Name("tg_two")
  public static class Two extends Pointer {

    static {
      // It may be made before anything else of the class around it is used.
      NativeLibrary.JAVACPP_GLUE.load();
    }

    /** Allocates one. */
    public Two() {
      allocate();
    }

    private native void allocate();

    public native @Cast("int64_t") long a();

    public native Two a(long a);

    public native @Cast("int64_t") long b();

    public native Two b(long b);
  }

  /** {@code tg_four}. */
  @Name("tg_four")
  public static class Four extends Pointer {

    static {
      // It may be made before anything else of the class around it is used.
      NativeLibrary.JAVACPP_GLUE.load();
    }

    /** Allocates one. */
    public Four() {
      allocate();
    }

    private native void allocate();

    public native @Cast("int64_t") long a();

    public native Four a(long a);

    public native @Cast("int64_t") long b();

    public native Four b(long b);

    public native @Cast("int64_t") long c();

    public native Four c(long c);

    public native @Cast("int64_t") long d();

    public native Four d(long d);
  }

  /** {@code tg_eight}. */
  @Name("tg_eight")
  public static class Eight extends Pointer {

    static {
      // It may be made before anything else of the class around it is used.
      NativeLibrary.JAVACPP_GLUE.load();
    }

    /** Allocates one. */
    public Eight() {
      allocate();
    }

    private native void allocate();

    public native @Cast("int64_t") long a();

    public native Eight a(long a);

    public native @Cast("int64_t") long b();

    public native Eight b(long b);

    public native @Cast("int64_t") long c();

    public native Eight c(long c);

    public native @Cast("int64_t") long d();

    public native Eight d(long d);

    public native @Cast("int64_t") long e();

    public native Eight e(long e);

    public native @Cast("int64_t") long f();

    public native Eight f(long f);

    public native @Cast("int64_t") long g();

    public native Eight g(long g);

    public native @Cast("int64_t") long h();

    public native Eight h(long h);
  }

  /** {@code tg_point}, or an array of it. */
  @Name("tg_point")
  public static class Point extends Pointer {

    static {
      // It may be made before anything else of the class around it is used.
      NativeLibrary.JAVACPP_GLUE.load();
    }

    /** Allocates an array of them. */
    public Point(long n) {
      allocateArray(n);
    }

    private native void allocateArray(long n);

    public native double x();

    public native Point x(double x);

    public native double y();

    public native Point y(double y);
  }

  /** {@code tg_box}. */
  @Name("tg_box")
  public static class Box extends Pointer {

    static {
      // It may be made before anything else of the class around it is used.
      NativeLibrary.JAVACPP_GLUE.load();
    }

    /** Allocates one. */
    public Box() {
      allocate();
    }

    private native void allocate();

    @MemberGetter
    public native @ByRef Point low();

    @MemberGetter
    public native @ByRef Point high();
  }

  /** By value: 8 bytes. */
  public static long weigh(One one, long a) {
    one.a(a);
    return tg_weigh_one(one);
  }

  /** By value: 16 bytes. */
  public static long weigh(Two two, long a, long b) {
    two.a(a).b(b);
    return tg_weigh_two(two);
  }

  /** By value: 32 bytes. */
  public static long weigh(Four four, long a, long b, long c, long d) {
    four.a(a).b(b).c(c).d(d);
    return tg_weigh_four(four);
  }

  /** By value: 64 bytes. */
  public static long weigh(
      Eight eight, long a, long b, long c, long d, long e, long f, long g, long h) {
    eight.a(a).b(b).c(c).d(d).e(e).f(f).g(g).h(h);
    return tg_weigh_eight(eight);
  }

  /** By pointer: a struct that lives as long as the call. */
  public static long weighAt(long a, long b, long c, long d) {
    try (Four four = new Four()) {
      return weighAt(four, a, b, c, d);
    }
  }

  /** By pointer: a struct that lives as long as the scope in which it is made. */
  @SuppressWarnings("try")
  public static long weighAtInScope(long a, long b, long c, long d) {
    try (PointerScope scope = new PointerScope()) {
      return weighAt(new Four(), a, b, c, d);
    }
  }

  /** By pointer: a struct that is filled and passed again and again. */
  public static long weighAt(Four four, long a, long b, long c, long d) {
    four.a(a).b(b).c(c).d(d);
    return tg_weigh_at(four);
  }

  /** By pointer: structs in a struct, each of which is a {@code Pointer} into it. */
  public static double area(Box box, double lowX, double lowY, double highX, double highY) {
    box.low().x(lowX).y(lowY);
    box.high().x(highX).y(highY);
    return tg_area(box);
  }

  /** An array of structs, to C and back. */
  public static void move(Point points, double[] x, double[] y, double dx, double dy) {
    for (int i = 0; i < x.length; i++) {
      points.position(i);
      points.x(x[i]).y(y[i]);
    }
    points.position(0);
    tg_move(points, x.length, dx, dy);
    for (int i = 0; i < x.length; i++) {
      points.position(i);
      x[i] = points.x();
      y[i] = points.y();
    }
    points.position(0);
  }

  /** What x and y of so many points are to an indexer: one element after the other. */
  public static DoubleIndexer coordinates(Point points, long n) {
    return DoubleIndexer.create(new DoublePointer(points).capacity(POINT_DOUBLES * n));
  }

  /** An array of structs, to C and back, whose fields Java writes and reads itself. */
  public static void move(
      Point points, DoubleIndexer coordinates, double[] x, double[] y, double dx, double dy) {
    for (int i = 0; i < x.length; i++) {
      coordinates.put(POINT_DOUBLES * i, x[i]);
      coordinates.put(POINT_DOUBLES * i + 1, y[i]);
    }
    tg_move(points, x.length, dx, dy);
    for (int i = 0; i < x.length; i++) {
      x[i] = coordinates.get(POINT_DOUBLES * i);
      y[i] = coordinates.get(POINT_DOUBLES * i + 1);
    }
  }

  /** Returned: 16 bytes. */
  public static long made(long a, long b) {
    try (Two two = tg_make_two(a, b)) {
      return weigh(two);
    }
  }

  /** Returned: 32 bytes. */
  public static long made(long a, long b, long c, long d) {
    try (Four four = tg_make_four(a, b, c, d)) {
      return weigh(four);
    }
  }

  /** Returned: 16 bytes, which live as long as the scope. */
  @SuppressWarnings("try")
  public static long madeInScope(long a, long b) {
    try (PointerScope scope = new PointerScope()) {
      return weigh(tg_make_two(a, b));
    }
  }

  /** Returned: 32 bytes, which live as long as the scope. */
  @SuppressWarnings("try")
  public static long madeInScope(long a, long b, long c, long d) {
    try (PointerScope scope = new PointerScope()) {
      return weigh(tg_make_four(a, b, c, d));
    }
  }

  /** Returned, into a struct that is reused: 16 bytes. */
  public static long made(Two two, long a, long b) {
    make_two_at(two, a, b);
    return weigh(two);
  }

  /** Returned, into a struct that is reused: 32 bytes. */
  public static long made(Four four, long a, long b, long c, long d) {
    make_four_at(four, a, b, c, d);
    return weigh(four);
  }

  private static long weigh(Two two) {
    return two.a() + 2 * two.b();
  }

  private static long weigh(Four four) {
    return four.a() + 2 * four.b() + 3 * four.c() + 4 * four.d();
  }

  private static native @Cast("int64_t") long tg_weigh_one(@ByVal One s);

  private static native @Cast("int64_t") long tg_weigh_two(@ByVal Two s);

  private static native @Cast("int64_t") long tg_weigh_four(@ByVal Four s);

  private static native @Cast("int64_t") long tg_weigh_eight(@ByVal Eight s);

  private static native @Cast("int64_t") long tg_weigh_at(@Const Four s);

  private static native @ByVal Two tg_make_two(@Cast("int64_t") long a, @Cast("int64_t") long b);

  private static native @ByVal Four tg_make_four(
      @Cast("int64_t") long a,
      @Cast("int64_t") long b,
      @Cast("int64_t") long c,
      @Cast("int64_t") long d);

  private static native void make_two_at(Two two, @Cast("int64_t") long a, @Cast("int64_t") long b);

  private static native void make_four_at(
      Four four,
      @Cast("int64_t") long a,
      @Cast("int64_t") long b,
      @Cast("int64_t") long c,
      @Cast("int64_t") long d);

  private static native double tg_area(@Const Box box);

  private static native void tg_move(Point points, @Cast("int64_t") long n, double dx, double dy);
}
