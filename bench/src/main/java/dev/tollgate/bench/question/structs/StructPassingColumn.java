// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import com.sun.jna.Memory;
import dev.tollgate.bench.measure.MeasuredColumn;
import dev.tollgate.ffm.FfmStructs;
import dev.tollgate.javacpp.JavaCppStructs;
import dev.tollgate.jna.JnaInterfaceStructs;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.indexer.DoubleIndexer;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What the columns of {@link StructPassing} share. */
public abstract class StructPassingColumn extends MeasuredColumn {

  static final int POINTS = 1_000;

  /** The values that are passed; not final, so that the compiler does not know them. */
  long a;

  long b;

  long c;

  long d;

  long e;

  long f;

  long g;

  long h;

  double lowX;

  double lowY;

  double highX;

  double highY;

  double dx;

  double dy;

  /** All x and all y. */
  double[][] points;

  /** Creates the numbers, the same in every JVM. */
  protected StructPassingColumn() {
    SplittableRandom random = new SplittableRandom(8);
    a = random.nextLong();
    b = random.nextLong();
    c = random.nextLong();
    d = random.nextLong();
    e = random.nextLong();
    f = random.nextLong();
    g = random.nextLong();
    h = random.nextLong();
    lowX = random.nextDouble();
    lowY = random.nextDouble();
    highX = random.nextDouble();
    highY = random.nextDouble();
    dx = random.nextDouble();
    dy = random.nextDouble();
    points = new double[][] {random.doubles(POINTS).toArray(), random.doubles(POINTS).toArray()};
  }

  record One(long a) {}

  record Two(long a, long b) {}

  record Four(long a, long b, long c, long d) {}

  record Eight(long a, long b, long c, long d, long e, long f, long g, long h) {}

  record Corner(double x, double y) {}

  record Box(Corner low, Corner high) {}

  static final class Point {
    double x;
    double y;
  }

  /** Structs of FFM, for its columns only. */
  @State(Scope.Benchmark)
  public static class Ffm {
    final Arena arena = Arena.ofConfined();
    MemorySegment one = arena.allocate(FfmStructs.ONE);
    MemorySegment two = arena.allocate(FfmStructs.TWO);
    MemorySegment four = arena.allocate(FfmStructs.FOUR);
    MemorySegment eight = arena.allocate(FfmStructs.EIGHT);
    MemorySegment box = arena.allocate(FfmStructs.BOX);
    MemorySegment points = arena.allocate(FfmStructs.POINT, POINTS);
    MemorySegment pool = arena.allocate(1 << 10, 8);
    SegmentAllocator prefix = SegmentAllocator.prefixAllocator(pool);

    /** Frees it. */
    @TearDown
    public void release() {
      arena.close();
    }
  }

  /** Arrays of Java that hold structs. */
  @State(Scope.Benchmark)
  public static class Heap {
    double[] box = new double[4];
    double[] points = new double[2 * POINTS];
  }

  /** Structs of JavaCPP. */
  @State(Scope.Benchmark)
  public static class JavaCpp {
    JavaCppStructs.One one = new JavaCppStructs.One();
    JavaCppStructs.Two two = new JavaCppStructs.Two();
    JavaCppStructs.Four four = new JavaCppStructs.Four();
    JavaCppStructs.Eight eight = new JavaCppStructs.Eight();
    JavaCppStructs.Box box = new JavaCppStructs.Box();
    JavaCppStructs.Point points = new JavaCppStructs.Point(POINTS);
    DoubleIndexer coordinates = JavaCppStructs.coordinates(points, POINTS);

    /** Frees them. */
    @TearDown
    public void release() {
      Stream.of(one, two, four, eight, box, points).forEach(Pointer::close);
    }
  }

  /** Structs of JNA, which the garbage collector frees. */
  @State(Scope.Benchmark)
  public static class Jna {
    JnaInterfaceStructs.One one = new JnaInterfaceStructs.One();
    JnaInterfaceStructs.Two two = new JnaInterfaceStructs.Two();
    JnaInterfaceStructs.Four four = new JnaInterfaceStructs.Four();
    JnaInterfaceStructs.FourByPointer byPointer = new JnaInterfaceStructs.FourByPointer();
    JnaInterfaceStructs.Eight eight = new JnaInterfaceStructs.Eight();
    JnaInterfaceStructs.Box box = new JnaInterfaceStructs.Box();
    JnaInterfaceStructs.Point[] points =
        (JnaInterfaceStructs.Point[]) new JnaInterfaceStructs.Point().toArray(POINTS);
    Memory fourMemory = new Memory(32);
    Memory boxMemory = new Memory(32);
    Memory pointsMemory = new Memory(16L * POINTS);
    ByteBuffer fourBuffer = buffer(32);
    DoubleBuffer boxBuffer = buffer(32).asDoubleBuffer();
    DoubleBuffer pointsBuffer = buffer(16 * POINTS).asDoubleBuffer();

    private static ByteBuffer buffer(int size) {
      return ByteBuffer.allocateDirect(size).order(ByteOrder.nativeOrder());
    }
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  static long weigh(One s) {
    return s.a();
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  static long weigh(Two s) {
    return s.a() + 2 * s.b();
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  static long weigh(Four s) {
    return s.a() + 2 * s.b() + 3 * s.c() + 4 * s.d();
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  static long weigh(Eight s) {
    return s.a() + 2 * s.b() + 3 * s.c() + 4 * s.d() + 5 * s.e() + 6 * s.f() + 7 * s.g()
        + 8 * s.h();
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  static double area(Box box) {
    return (box.high.x - box.low.x) * (box.high.y - box.low.y);
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  static void move(Point[] points, double dx, double dy) {
    for (Point point : points) {
      point.x += dx;
      point.y += dy;
    }
  }
}
