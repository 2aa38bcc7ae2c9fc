// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import dev.tollgate.ffm.FfmStructs;
import dev.tollgate.javacpp.JavaCppStructs;
import dev.tollgate.jna.JnaDirectStructs;
import dev.tollgate.jna.JnaInterfaceStructs;
import dev.tollgate.jni.JniStructs;
import dev.tollgate.jnr.JnrStructs;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.indexer.DoubleIndexer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What does a struct cost on its way to C: by value ({@code value8} to {@code value64}, by its
 * bytes), by pointer, made for the call and freed after it ({@code pointer}) or filled anew in the
 * same memory ({@code reused}), as structs in a struct ({@code nested}), and as an array of a
 * thousand, all of whose fields Java writes and reads back ({@code array})? And what does one cost
 * that C returns by value ({@code returned16}, {@code returned32})?
 *
 * <p>Every operation starts and ends with numbers of Java: the fields are written in Java, C reads
 * them all, or Java does those that C returned. {@code pointer}, {@code reused} and {@code value32}
 * have the same four fields and the same answer. By value, the memory is filled anew as in {@code
 * reused}; what allocating it costs is the difference to {@code pointer}. 8 and 16 bytes go in
 * registers, 32 and 64 in memory, on x86-64 but for Windows, and on AArch64.
 *
 * <ul>
 *   <li>JAVA: records, made for the call, to a method that is not inlined; an object that is kept
 *       in {@code reused}, objects that are kept in {@code array}.
 *   <li>FFM: segments. FFM_HEAP: by value from an array of Java, made for the call: the linker
 *       loads the fields, C sees no address. FFM_REUSED: C's result into memory that is kept; FFM
 *       takes memory from an arena for it, which is closed when Java has read it.
 *   <li>JNI: the fields as primitives, from which the glue makes the struct on its stack, also in
 *       {@code pointer} and {@code nested}; a direct buffer in {@code reused} and {@code array}; an
 *       array of Java for what is returned. JNI_OBJECT: an object whose fields the glue reads, or
 *       which it makes.
 *   <li>JAVACPP: a {@code Pointer} with a native method for each field. JAVACPP_INDEXER: an indexer
 *       over the same memory. JAVACPP_UNTRACKED: in a JVM with {@code
 *       org.bytedeco.javacpp.nopointergc}, for programs that close all they allocate: JavaCPP then
 *       neither tracks it nor reads, at each allocation, how much memory the process has.
 *   <li>JNA_DIRECT, JNA_INTERFACE: a {@code Structure}, which JNA copies by reflection.
 *       JNA_DIRECT_BUFFER: a direct buffer, without a {@code Structure}.
 *   <li>JNR: a {@code Struct}: in an array of Java in {@code pointer}, otherwise in memory of C.
 * </ul>
 *
 * <p>It does not answer what structs of mixed types, unions or bit fields cost, nor what C costs
 * that keeps a pointer after the call.
 *
 * <p>Expect a call's cost and little more where Java writes to memory itself (FFM, JNI, JNR), a
 * call for each field by JavaCPP, and hundreds of nanoseconds by JNA, which copies by reflection.
 * JNA allocates memory twice for a struct that is returned, once in its constructor. Expect memory
 * for one call to cost more than the call, and a microsecond by JavaCPP unless it is told not to
 * track it.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * StructPassing}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StructPassing {

  private static final int POINTS = 1_000;

  private static final List<String> ROWS =
      List.of(
          "value8",
          "value16",
          "value32",
          "value64",
          "pointer",
          "reused",
          "nested",
          "array",
          "returned16",
          "returned32");

  private static final String NO_POINTER_GC = "JAVACPP_UNTRACKED";

  private static final List<String> COLUMNS =
      List.of(
          "JAVA",
          "FFM",
          "FFM_HEAP",
          "FFM_REUSED",
          "JNI",
          "JNI_OBJECT",
          "JAVACPP",
          NO_POINTER_GC,
          "JAVACPP_INDEXER",
          "JNA_DIRECT",
          "JNA_DIRECT_BUFFER",
          "JNA_INTERFACE",
          "JNR");

  private static final List<String> TELLING = List.of("JAVA", "FFM", "JNI", "JNA_DIRECT");

  static final Question QUESTION =
      new Question() {
        @Override
        public String name() {
          return "StructPassing";
        }

        @Override
        public String asks() {
          return "What does a struct cost by value, by pointer, in an array, and returned?";
        }

        @Override
        public String baseline() {
          return "JAVA";
        }

        @Override
        public List<Cell> cells(Profile profile) {
          return DirectCalls.of(StructPassing.class, ROWS, COLUMNS)
              .filter(
                  cell ->
                      profile == Profile.FULL
                          || (cell.row().equals("pointer") && TELLING.contains(cell.column())))
              .map(cell -> cell.column().equals(NO_POINTER_GC) ? withoutPointerGc(cell) : cell)
              .toList();
        }

        @Override
        public Map<String, String> notPossible() {
          Map<String, String> reasons = new LinkedHashMap<>();
          reasons.put(
              "value8, value16, value32 and value64 JNR",
              "JNR-FFI 2.2 passes every struct by pointer");
          reasons.put(
              "returned16 and returned32 JNR",
              "JNR-FFI 2.2 takes a struct that is returned for a pointer to one");
          return reasons;
        }
      };

  private static Cell withoutPointerGc(Cell cell) {
    return new Cell(
        cell.question(),
        cell.row(),
        cell.column(),
        cell.benchmark(),
        cell.parameters(),
        cell.heapMebibytes(),
        cell.operations(),
        List.of("-Dorg.bytedeco.javacpp.nopointergc=true"),
        cell.firstCalls());
  }

  /** What is passed: not constants, and not final, so that the compiler does not know them. */
  private long a;

  private long b;
  private long c;
  private long d;
  private long e;
  private long f;
  private long g;
  private long h;
  private double lowX;
  private double lowY;
  private double highX;
  private double highY;
  private double dx;
  private double dy;

  /** All x and all y. */
  private double[][] points;

  /** Draws the numbers, the same ones in every JVM. */
  public StructPassing() {
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

  private record One(long a) {}

  private record Two(long a, long b) {}

  private record Four(long a, long b, long c, long d) {}

  private record Eight(long a, long b, long c, long d, long e, long f, long g, long h) {}

  private record Corner(double x, double y) {}

  private record Box(Corner low, Corner high) {}

  /** What Java fills again and again. */
  private static final class Reused {
    private long a;
    private long b;
    private long c;
    private long d;
  }

  private static final class Point {
    private double x;
    private double y;
  }

  /** Java's own structs, which are objects. */
  @State(Scope.Benchmark)
  public static class Java {
    private final Reused four = new Reused();
    private final Point[] points = new Point[POINTS];

    /** Makes the points. */
    public Java() {
      Arrays.setAll(points, i -> new Point());
    }
  }

  /** What FFM's cells fill, and no other cell's JVM needs. */
  @State(Scope.Benchmark)
  public static class Ffm {
    private final Arena arena = Arena.ofConfined();
    private MemorySegment one = arena.allocate(FfmStructs.ONE);
    private MemorySegment two = arena.allocate(FfmStructs.TWO);
    private MemorySegment four = arena.allocate(FfmStructs.FOUR);
    private MemorySegment eight = arena.allocate(FfmStructs.EIGHT);
    private MemorySegment box = arena.allocate(FfmStructs.BOX);
    private MemorySegment points = arena.allocate(FfmStructs.POINT, POINTS);
    private SegmentAllocator reused =
        SegmentAllocator.prefixAllocator(arena.allocate(FfmStructs.FOUR));

    /** Frees it. */
    @TearDown
    public void release() {
      arena.close();
    }
  }

  /** Memory of JNI's, which the collector frees. */
  @State(Scope.Benchmark)
  public static class Jni {
    private JniStructs.Memory four = new JniStructs.Memory(32);
    private JniStructs.Memory points = new JniStructs.Memory(16 * POINTS);
  }

  /** Structs of JavaCPP's. */
  @State(Scope.Benchmark)
  public static class JavaCpp {
    private JavaCppStructs.One one = new JavaCppStructs.One();
    private JavaCppStructs.Two two = new JavaCppStructs.Two();
    private JavaCppStructs.Four four = new JavaCppStructs.Four();
    private JavaCppStructs.Eight eight = new JavaCppStructs.Eight();
    private JavaCppStructs.Box box = new JavaCppStructs.Box();
    private JavaCppStructs.Point points = new JavaCppStructs.Point(POINTS);
    private DoubleIndexer coordinates = JavaCppStructs.coordinates(points, POINTS);

    /** Frees them. */
    @TearDown
    public void release() {
      Stream.of(one, two, four, eight, box, points).forEach(Pointer::close);
    }
  }

  /** Structs of JNA's, which the collector frees. */
  @State(Scope.Benchmark)
  public static class Jna {
    private JnaInterfaceStructs.One one = new JnaInterfaceStructs.One();
    private JnaInterfaceStructs.Two two = new JnaInterfaceStructs.Two();
    private JnaInterfaceStructs.Four four = new JnaInterfaceStructs.Four();
    private JnaInterfaceStructs.FourByPointer byPointer = new JnaInterfaceStructs.FourByPointer();
    private JnaInterfaceStructs.Eight eight = new JnaInterfaceStructs.Eight();
    private JnaInterfaceStructs.Box box = new JnaInterfaceStructs.Box();
    private JnaInterfaceStructs.Point[] points =
        (JnaInterfaceStructs.Point[]) new JnaInterfaceStructs.Point().toArray(POINTS);
    private DoubleBuffer buffer =
        ByteBuffer.allocateDirect(16 * POINTS).order(ByteOrder.nativeOrder()).asDoubleBuffer();
  }

  /** Structs of JNR's, which the collector frees. */
  @State(Scope.Benchmark)
  public static class Jnr {
    private JnrStructs.Four four = JnrStructs.four();
    private JnrStructs.Box box = JnrStructs.box();
    private JnrStructs.Point[] points = JnrStructs.points(POINTS);
  }

  @Benchmark
  public long value8_JAVA() {
    return weigh(new One(a));
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static long weigh(One s) {
    return s.a();
  }

  @Benchmark
  public long value8_FFM(Ffm ffm) {
    return FfmStructs.weigh(ffm.one, a);
  }

  @Benchmark
  public long value8_FFM_HEAP() {
    return FfmStructs.weigh(MemorySegment.ofArray(new long[1]), a);
  }

  @Benchmark
  public long value8_JNI() {
    return JniStructs.weigh(a);
  }

  @Benchmark
  public long value8_JAVACPP(JavaCpp javaCpp) {
    return JavaCppStructs.weigh(javaCpp.one, a);
  }

  @Benchmark
  public long value8_JNA_DIRECT(Jna jna) {
    return JnaDirectStructs.weigh(jna.one, a);
  }

  @Benchmark
  public long value8_JNA_INTERFACE(Jna jna) {
    return JnaInterfaceStructs.weigh(jna.one, a);
  }

  @Benchmark
  public long value16_JAVA() {
    return weigh(new Two(a, b));
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static long weigh(Two s) {
    return s.a() + 2 * s.b();
  }

  @Benchmark
  public long value16_FFM(Ffm ffm) {
    return FfmStructs.weigh(ffm.two, a, b);
  }

  @Benchmark
  public long value16_FFM_HEAP() {
    return FfmStructs.weigh(MemorySegment.ofArray(new long[2]), a, b);
  }

  @Benchmark
  public long value16_JNI() {
    return JniStructs.weigh(a, b);
  }

  @Benchmark
  public long value16_JAVACPP(JavaCpp javaCpp) {
    return JavaCppStructs.weigh(javaCpp.two, a, b);
  }

  @Benchmark
  public long value16_JNA_DIRECT(Jna jna) {
    return JnaDirectStructs.weigh(jna.two, a, b);
  }

  @Benchmark
  public long value16_JNA_INTERFACE(Jna jna) {
    return JnaInterfaceStructs.weigh(jna.two, a, b);
  }

  @Benchmark
  public long value32_JAVA() {
    return weigh(new Four(a, b, c, d));
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static long weigh(Four s) {
    return s.a() + 2 * s.b() + 3 * s.c() + 4 * s.d();
  }

  @Benchmark
  public long value32_FFM(Ffm ffm) {
    return FfmStructs.weigh(ffm.four, a, b, c, d);
  }

  @Benchmark
  public long value32_FFM_HEAP() {
    return FfmStructs.weigh(MemorySegment.ofArray(new long[4]), a, b, c, d);
  }

  @Benchmark
  public long value32_JNI() {
    return JniStructs.weigh(a, b, c, d);
  }

  @Benchmark
  public long value32_JNI_OBJECT() {
    return JniStructs.Four.weigh(a, b, c, d);
  }

  @Benchmark
  public long value32_JAVACPP(JavaCpp javaCpp) {
    return JavaCppStructs.weigh(javaCpp.four, a, b, c, d);
  }

  @Benchmark
  public long value32_JNA_DIRECT(Jna jna) {
    return JnaDirectStructs.weigh(jna.four, a, b, c, d);
  }

  @Benchmark
  public long value32_JNA_INTERFACE(Jna jna) {
    return JnaInterfaceStructs.weigh(jna.four, a, b, c, d);
  }

  @Benchmark
  public long value64_JAVA() {
    return weigh(new Eight(a, b, c, d, e, f, g, h));
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static long weigh(Eight s) {
    return s.a() + 2 * s.b() + 3 * s.c() + 4 * s.d() + 5 * s.e() + 6 * s.f() + 7 * s.g()
        + 8 * s.h();
  }

  @Benchmark
  public long value64_FFM(Ffm ffm) {
    return FfmStructs.weigh(ffm.eight, a, b, c, d, e, f, g, h);
  }

  @Benchmark
  public long value64_FFM_HEAP() {
    return FfmStructs.weigh(MemorySegment.ofArray(new long[8]), a, b, c, d, e, f, g, h);
  }

  @Benchmark
  public long value64_JNI() {
    return JniStructs.weigh(a, b, c, d, e, f, g, h);
  }

  @Benchmark
  public long value64_JAVACPP(JavaCpp javaCpp) {
    return JavaCppStructs.weigh(javaCpp.eight, a, b, c, d, e, f, g, h);
  }

  @Benchmark
  public long value64_JNA_DIRECT(Jna jna) {
    return JnaDirectStructs.weigh(jna.eight, a, b, c, d, e, f, g, h);
  }

  @Benchmark
  public long value64_JNA_INTERFACE(Jna jna) {
    return JnaInterfaceStructs.weigh(jna.eight, a, b, c, d, e, f, g, h);
  }

  @Benchmark
  public long pointer_JAVA() {
    return weigh(new Four(a, b, c, d));
  }

  @Benchmark
  public long pointer_FFM() {
    return FfmStructs.weighAt(a, b, c, d);
  }

  @Benchmark
  public long pointer_JNI() {
    return JniStructs.weighAt(a, b, c, d);
  }

  @Benchmark
  public long pointer_JAVACPP() {
    return JavaCppStructs.weighAt(a, b, c, d);
  }

  @Benchmark
  public long pointer_JAVACPP_UNTRACKED() {
    return JavaCppStructs.weighAt(a, b, c, d);
  }

  @Benchmark
  public long pointer_JNA_DIRECT() {
    return JnaDirectStructs.weighAt(a, b, c, d);
  }

  @Benchmark
  public long pointer_JNA_INTERFACE() {
    return JnaInterfaceStructs.weighAt(a, b, c, d);
  }

  @Benchmark
  public long pointer_JNR() {
    return JnrStructs.weighAt(a, b, c, d);
  }

  @Benchmark
  public long reused_JAVA(Java java) {
    java.four.a = a;
    java.four.b = b;
    java.four.c = c;
    java.four.d = d;
    return weigh(java.four);
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static long weigh(Reused s) {
    return s.a + 2 * s.b + 3 * s.c + 4 * s.d;
  }

  @Benchmark
  public long reused_FFM(Ffm ffm) {
    return FfmStructs.weighAt(ffm.four, a, b, c, d);
  }

  @Benchmark
  public long reused_JNI(Jni jni) {
    return JniStructs.weighAt(jni.four, a, b, c, d);
  }

  @Benchmark
  public long reused_JAVACPP(JavaCpp javaCpp) {
    return JavaCppStructs.weighAt(javaCpp.four, a, b, c, d);
  }

  @Benchmark
  public long reused_JNA_DIRECT(Jna jna) {
    return JnaDirectStructs.weighAt(jna.byPointer, a, b, c, d);
  }

  @Benchmark
  public long reused_JNA_INTERFACE(Jna jna) {
    return JnaInterfaceStructs.weighAt(jna.byPointer, a, b, c, d);
  }

  @Benchmark
  public long reused_JNR(Jnr jnr) {
    return JnrStructs.weighAt(jnr.four, a, b, c, d);
  }

  @Benchmark
  public double nested_JAVA() {
    return area(new Box(new Corner(lowX, lowY), new Corner(highX, highY)));
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static double area(Box box) {
    return (box.high.x - box.low.x) * (box.high.y - box.low.y);
  }

  @Benchmark
  public double nested_FFM(Ffm ffm) {
    return FfmStructs.area(ffm.box, lowX, lowY, highX, highY);
  }

  @Benchmark
  public double nested_JNI() {
    return JniStructs.area(lowX, lowY, highX, highY);
  }

  @Benchmark
  public double nested_JAVACPP(JavaCpp javaCpp) {
    return JavaCppStructs.area(javaCpp.box, lowX, lowY, highX, highY);
  }

  @Benchmark
  public double nested_JNA_DIRECT(Jna jna) {
    return JnaDirectStructs.area(jna.box, lowX, lowY, highX, highY);
  }

  @Benchmark
  public double nested_JNA_INTERFACE(Jna jna) {
    return JnaInterfaceStructs.area(jna.box, lowX, lowY, highX, highY);
  }

  @Benchmark
  public double nested_JNR(Jnr jnr) {
    return JnrStructs.area(jnr.box, lowX, lowY, highX, highY);
  }

  @Benchmark
  public double[][] array_JAVA(Java java) {
    double[] x = points[0];
    double[] y = points[1];
    for (int i = 0; i < POINTS; i++) {
      java.points[i].x = x[i];
      java.points[i].y = y[i];
    }
    move(java.points, dx, dy);
    for (int i = 0; i < POINTS; i++) {
      x[i] = java.points[i].x;
      y[i] = java.points[i].y;
    }
    return points;
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static void move(Point[] points, double dx, double dy) {
    for (Point point : points) {
      point.x += dx;
      point.y += dy;
    }
  }

  @Benchmark
  public double[][] array_FFM(Ffm ffm) {
    FfmStructs.move(ffm.points, points[0], points[1], dx, dy);
    return points;
  }

  @Benchmark
  public double[][] array_JNI(Jni jni) {
    JniStructs.move(jni.points, points[0], points[1], dx, dy);
    return points;
  }

  @Benchmark
  public double[][] array_JAVACPP(JavaCpp javaCpp) {
    JavaCppStructs.move(javaCpp.points, points[0], points[1], dx, dy);
    return points;
  }

  @Benchmark
  public double[][] array_JAVACPP_INDEXER(JavaCpp javaCpp) {
    JavaCppStructs.move(javaCpp.points, javaCpp.coordinates, points[0], points[1], dx, dy);
    return points;
  }

  @Benchmark
  public double[][] array_JNA_DIRECT(Jna jna) {
    JnaDirectStructs.move(jna.points, points[0], points[1], dx, dy);
    return points;
  }

  @Benchmark
  public double[][] array_JNA_DIRECT_BUFFER(Jna jna) {
    JnaDirectStructs.move(jna.buffer, points[0], points[1], dx, dy);
    return points;
  }

  @Benchmark
  public double[][] array_JNA_INTERFACE(Jna jna) {
    JnaInterfaceStructs.move(jna.points, points[0], points[1], dx, dy);
    return points;
  }

  @Benchmark
  public double[][] array_JNR(Jnr jnr) {
    JnrStructs.move(jnr.points, points[0], points[1], dx, dy);
    return points;
  }

  @Benchmark
  public long returned16_JAVA() {
    Two made = make(a, b);
    return made.a() + 2 * made.b();
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static Two make(long a, long b) {
    return new Two(a, b);
  }

  @Benchmark
  public long returned16_FFM() {
    return FfmStructs.made(a, b);
  }

  @Benchmark
  public long returned16_FFM_REUSED(Ffm ffm) {
    return FfmStructs.made(ffm.reused, a, b);
  }

  @Benchmark
  public long returned16_JNI() {
    return JniStructs.made(a, b);
  }

  @Benchmark
  public long returned16_JAVACPP() {
    return JavaCppStructs.made(a, b);
  }

  @Benchmark
  public long returned16_JAVACPP_UNTRACKED() {
    return JavaCppStructs.made(a, b);
  }

  @Benchmark
  public long returned16_JNA_DIRECT() {
    return JnaDirectStructs.made(a, b);
  }

  @Benchmark
  public long returned16_JNA_INTERFACE() {
    return JnaInterfaceStructs.made(a, b);
  }

  @Benchmark
  public long returned32_JAVA() {
    Four made = make(a, b, c, d);
    return made.a() + 2 * made.b() + 3 * made.c() + 4 * made.d();
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static Four make(long a, long b, long c, long d) {
    return new Four(a, b, c, d);
  }

  @Benchmark
  public long returned32_FFM() {
    return FfmStructs.made(a, b, c, d);
  }

  @Benchmark
  public long returned32_FFM_REUSED(Ffm ffm) {
    return FfmStructs.made(ffm.reused, a, b, c, d);
  }

  @Benchmark
  public long returned32_JNI() {
    return JniStructs.made(a, b, c, d);
  }

  @Benchmark
  public long returned32_JNI_OBJECT() {
    return JniStructs.Four.made(a, b, c, d);
  }

  @Benchmark
  public long returned32_JAVACPP() {
    return JavaCppStructs.made(a, b, c, d);
  }

  @Benchmark
  public long returned32_JAVACPP_UNTRACKED() {
    return JavaCppStructs.made(a, b, c, d);
  }

  @Benchmark
  public long returned32_JNA_DIRECT() {
    return JnaDirectStructs.made(a, b, c, d);
  }

  @Benchmark
  public long returned32_JNA_INTERFACE() {
    return JnaInterfaceStructs.made(a, b, c, d);
  }
}
