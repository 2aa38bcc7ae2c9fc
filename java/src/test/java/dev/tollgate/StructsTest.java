// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Memory;
import dev.tollgate.ffm.FfmCriticalStructs;
import dev.tollgate.ffm.FfmStructs;
import dev.tollgate.javacpp.JavaCppCriticalStructs;
import dev.tollgate.javacpp.JavaCppStructs;
import dev.tollgate.jna.JnaDirectStructs;
import dev.tollgate.jna.JnaInterfaceStructs;
import dev.tollgate.jni.JniCriticalStructs;
import dev.tollgate.jni.JniStructs;
import dev.tollgate.jnr.JnrStructs;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StructsTest {

  @FunctionalInterface
  interface OfOne {
    long weigh(long a);
  }

  @FunctionalInterface
  interface OfTwo {
    long weigh(long a, long b);
  }

  @FunctionalInterface
  interface OfFour {
    long weigh(long a, long b, long c, long d);
  }

  @FunctionalInterface
  interface OfEight {
    long weigh(long a, long b, long c, long d, long e, long f, long g, long h);
  }

  @FunctionalInterface
  interface Area {
    double of(double lowX, double lowY, double highX, double highY);
  }

  @FunctionalInterface
  interface Move {
    void by(double[] x, double[] y, double dx, double dy);
  }

  record ByValue(
      String technology,
      OfOne one,
      OfTwo two,
      OfFour four,
      OfEight eight,
      OfTwo madeTwo,
      OfFour madeFour) {
    @Override
    public String toString() {
      return technology;
    }
  }

  record ByPointer(String technology, List<OfFour> four, Area area, Move move) {
    @Override
    public String toString() {
      return technology;
    }
  }

  private static final int POINTS = 100;
  private static final Arena ARENA = Arena.ofAuto();
  private static final MemorySegment REUSED = ARENA.allocate(FfmStructs.FOUR);
  private static final MemorySegment BOX = ARENA.allocate(FfmStructs.BOX);
  private static final MemorySegment SEGMENT = ARENA.allocate(FfmStructs.POINT, POINTS);
  private static final JniStructs.Memory BUFFER = new JniStructs.Memory(16 * POINTS);
  private static final DoubleBuffer DOUBLES =
      ByteBuffer.allocateDirect(16 * POINTS).order(ByteOrder.nativeOrder()).asDoubleBuffer();
  private static final ByteBuffer BYTES =
      ByteBuffer.allocateDirect(32).order(ByteOrder.nativeOrder());
  private static final Memory MEMORY = new Memory(16 * POINTS);
  private static final JavaCppStructs.Two TWO = new JavaCppStructs.Two();
  private static final JavaCppStructs.Four FOUR = new JavaCppStructs.Four();
  private static final JavaCppStructs.Point POINTER = new JavaCppStructs.Point(POINTS);
  private static final JnaInterfaceStructs.Point[] STRUCTURES =
      (JnaInterfaceStructs.Point[]) new JnaInterfaceStructs.Point().toArray(POINTS);

  private static Stream<ByValue> byValue() {
    return Stream.of(
        new ByValue(
            "FFM",
            a -> FfmStructs.weigh(ARENA.allocate(FfmStructs.ONE), a),
            (a, b) -> FfmStructs.weigh(ARENA.allocate(FfmStructs.TWO), a, b),
            (a, b, c, d) -> FfmStructs.weigh(REUSED, a, b, c, d),
            (a, b, c, d, e, f, g, h) ->
                FfmStructs.weigh(ARENA.allocate(FfmStructs.EIGHT), a, b, c, d, e, f, g, h),
            FfmStructs::made,
            FfmStructs::made),
        new ByValue(
            "FFM, on the heap",
            a -> FfmStructs.weigh(MemorySegment.ofArray(new long[1]), a),
            (a, b) -> FfmStructs.weigh(MemorySegment.ofArray(new long[2]), a, b),
            (a, b, c, d) -> FfmStructs.weigh(MemorySegment.ofArray(new long[4]), a, b, c, d),
            (a, b, c, d, e, f, g, h) ->
                FfmStructs.weigh(MemorySegment.ofArray(new long[8]), a, b, c, d, e, f, g, h),
            (a, b) -> FfmStructs.made(ARENA, a, b),
            (a, b, c, d) -> FfmStructs.made(ARENA, a, b, c, d)),
        new ByValue(
            "FFM, reused",
            a -> FfmStructs.weigh(REUSED, a),
            (a, b) -> FfmStructs.weigh(REUSED, a, b),
            (a, b, c, d) -> FfmStructs.weigh(REUSED, a, b, c, d),
            (a, b, c, d, e, f, g, h) ->
                FfmStructs.weigh(ARENA.allocate(FfmStructs.EIGHT), a, b, c, d, e, f, g, h),
            (a, b) -> FfmStructs.made(SegmentAllocator.prefixAllocator(REUSED), a, b),
            (a, b, c, d) -> FfmStructs.made(SegmentAllocator.slicingAllocator(REUSED), a, b, c, d)),
        new ByValue(
            "JNI",
            JniStructs::weigh,
            JniStructs::weigh,
            JniStructs::weigh,
            JniStructs::weigh,
            JniStructs::made,
            JniStructs::made),
        new ByValue(
            "JNI, reused",
            JniStructs::weigh,
            JniStructs::weigh,
            JniStructs::weigh,
            JniStructs::weigh,
            (a, b) -> JniStructs.made(BUFFER, a, b),
            (a, b, c, d) -> JniStructs.made(BUFFER, a, b, c, d)),
        new ByValue(
            "JNI, by objects",
            JniStructs::weigh,
            JniStructs::weigh,
            JniStructs.Four::weigh,
            JniStructs::weigh,
            JniStructs::made,
            JniStructs.Four::made),
        new ByValue(
            "JAVACPP",
            a -> JavaCppStructs.weigh(new JavaCppStructs.One(), a),
            (a, b) -> JavaCppStructs.weigh(new JavaCppStructs.Two(), a, b),
            (a, b, c, d) -> JavaCppStructs.weigh(new JavaCppStructs.Four(), a, b, c, d),
            (a, b, c, d, e, f, g, h) ->
                JavaCppStructs.weigh(new JavaCppStructs.Eight(), a, b, c, d, e, f, g, h),
            JavaCppStructs::made,
            JavaCppStructs::made),
        new ByValue(
            "JAVACPP, reused",
            a -> JavaCppStructs.weigh(new JavaCppStructs.One(), a),
            (a, b) -> JavaCppStructs.weigh(TWO, a, b),
            (a, b, c, d) -> JavaCppStructs.weigh(FOUR, a, b, c, d),
            (a, b, c, d, e, f, g, h) ->
                JavaCppStructs.weigh(new JavaCppStructs.Eight(), a, b, c, d, e, f, g, h),
            (a, b) -> JavaCppStructs.made(TWO, a, b),
            (a, b, c, d) -> JavaCppStructs.made(FOUR, a, b, c, d)),
        new ByValue(
            "JAVACPP, in a scope",
            a -> JavaCppStructs.weigh(new JavaCppStructs.One(), a),
            (a, b) -> JavaCppStructs.weigh(TWO, a, b),
            (a, b, c, d) -> JavaCppStructs.weigh(FOUR, a, b, c, d),
            (a, b, c, d, e, f, g, h) ->
                JavaCppStructs.weigh(new JavaCppStructs.Eight(), a, b, c, d, e, f, g, h),
            JavaCppStructs::madeInScope,
            JavaCppStructs::madeInScope),
        new ByValue(
            "JNA_DIRECT",
            a -> JnaDirectStructs.weigh(new JnaInterfaceStructs.One(), a),
            (a, b) -> JnaDirectStructs.weigh(new JnaInterfaceStructs.Two(), a, b),
            (a, b, c, d) -> JnaDirectStructs.weigh(new JnaInterfaceStructs.Four(), a, b, c, d),
            (a, b, c, d, e, f, g, h) ->
                JnaDirectStructs.weigh(new JnaInterfaceStructs.Eight(), a, b, c, d, e, f, g, h),
            JnaDirectStructs::made,
            JnaDirectStructs::made),
        new ByValue(
            "JNA_DIRECT, reused",
            a -> JnaDirectStructs.weigh(new JnaInterfaceStructs.One(), a),
            (a, b) -> JnaDirectStructs.weigh(new JnaInterfaceStructs.Two(), a, b),
            (a, b, c, d) -> JnaDirectStructs.weigh(new JnaInterfaceStructs.Four(), a, b, c, d),
            (a, b, c, d, e, f, g, h) ->
                JnaDirectStructs.weigh(new JnaInterfaceStructs.Eight(), a, b, c, d, e, f, g, h),
            JnaDirectStructs::madeReused,
            JnaDirectStructs::madeReused),
        new ByValue(
            "JNA_INTERFACE, reused",
            a -> JnaInterfaceStructs.weigh(new JnaInterfaceStructs.One(), a),
            (a, b) -> JnaInterfaceStructs.weigh(new JnaInterfaceStructs.Two(), a, b),
            (a, b, c, d) -> JnaInterfaceStructs.weigh(new JnaInterfaceStructs.Four(), a, b, c, d),
            (a, b, c, d, e, f, g, h) ->
                JnaInterfaceStructs.weigh(new JnaInterfaceStructs.Eight(), a, b, c, d, e, f, g, h),
            JnaInterfaceStructs::madeReused,
            JnaInterfaceStructs::madeReused),
        new ByValue(
            "JNA_INTERFACE",
            a -> JnaInterfaceStructs.weigh(new JnaInterfaceStructs.One(), a),
            (a, b) -> JnaInterfaceStructs.weigh(new JnaInterfaceStructs.Two(), a, b),
            (a, b, c, d) -> JnaInterfaceStructs.weigh(new JnaInterfaceStructs.Four(), a, b, c, d),
            (a, b, c, d, e, f, g, h) ->
                JnaInterfaceStructs.weigh(new JnaInterfaceStructs.Eight(), a, b, c, d, e, f, g, h),
            JnaInterfaceStructs::made,
            JnaInterfaceStructs::made));
  }

  private static Stream<ByPointer> byPointer() {
    return Stream.of(
        new ByPointer(
            "FFM",
            List.of(
                FfmStructs::weighAt,
                (a, b, c, d) -> FfmStructs.weighAt(REUSED, a, b, c, d),
                (a, b, c, d) ->
                    FfmStructs.weighAt(SegmentAllocator.slicingAllocator(REUSED), a, b, c, d)),
            (lowX, lowY, highX, highY) -> FfmStructs.area(BOX, lowX, lowY, highX, highY),
            (x, y, dx, dy) -> FfmStructs.move(SEGMENT, x, y, dx, dy)),
        new ByPointer(
            "FFM, critical",
            List.of(FfmCriticalStructs::weighAt),
            (lowX, lowY, highX, highY) ->
                FfmCriticalStructs.area(new double[4], lowX, lowY, highX, highY),
            (x, y, dx, dy) -> FfmCriticalStructs.move(new double[2 * POINTS], x, y, dx, dy)),
        new ByPointer(
            "JNI",
            List.of(
                JniStructs::weighAt,
                (a, b, c, d) -> JniStructs.weighAt(new JniStructs.Memory(32), a, b, c, d)),
            JniStructs::area,
            (x, y, dx, dy) -> JniStructs.move(BUFFER, x, y, dx, dy)),
        new ByPointer(
            "JNI, critical",
            List.of(JniStructs::weighAt),
            JniStructs::area,
            (x, y, dx, dy) -> JniCriticalStructs.move(new double[2 * POINTS], x, y, dx, dy)),
        new ByPointer(
            "JAVACPP, critical",
            List.of(JavaCppStructs::weighAt),
            (lowX, lowY, highX, highY) ->
                JavaCppStructs.area(new JavaCppStructs.Box(), lowX, lowY, highX, highY),
            (x, y, dx, dy) -> JavaCppCriticalStructs.move(new double[2 * POINTS], x, y, dx, dy)),
        new ByPointer(
            "JAVACPP",
            List.of(
                JavaCppStructs::weighAt,
                JavaCppStructs::weighAtInScope,
                (a, b, c, d) -> JavaCppStructs.weighAt(new JavaCppStructs.Four(), a, b, c, d)),
            (lowX, lowY, highX, highY) ->
                JavaCppStructs.area(new JavaCppStructs.Box(), lowX, lowY, highX, highY),
            (x, y, dx, dy) -> JavaCppStructs.move(POINTER, x, y, dx, dy)),
        new ByPointer(
            "JAVACPP, by an indexer",
            List.of(JavaCppStructs::weighAt),
            (lowX, lowY, highX, highY) ->
                JavaCppStructs.area(new JavaCppStructs.Box(), lowX, lowY, highX, highY),
            (x, y, dx, dy) ->
                JavaCppStructs.move(
                    POINTER, JavaCppStructs.coordinates(POINTER, POINTS), x, y, dx, dy)),
        new ByPointer(
            "JNA_DIRECT",
            List.of(
                JnaDirectStructs::weighAt,
                (a, b, c, d) ->
                    JnaDirectStructs.weighAt(new JnaInterfaceStructs.FourByPointer(), a, b, c, d)),
            (lowX, lowY, highX, highY) ->
                JnaDirectStructs.area(new JnaInterfaceStructs.Box(), lowX, lowY, highX, highY),
            (x, y, dx, dy) -> JnaDirectStructs.move(STRUCTURES, x, y, dx, dy)),
        new ByPointer(
            "JNA_DIRECT, by a Memory",
            List.of((a, b, c, d) -> JnaDirectStructs.weighAt(MEMORY, a, b, c, d)),
            (lowX, lowY, highX, highY) -> JnaDirectStructs.area(MEMORY, lowX, lowY, highX, highY),
            (x, y, dx, dy) -> JnaDirectStructs.move(MEMORY, x, y, dx, dy)),
        new ByPointer(
            "JNA_DIRECT, by a buffer",
            List.of((a, b, c, d) -> JnaDirectStructs.weighAt(BYTES, a, b, c, d)),
            (lowX, lowY, highX, highY) -> JnaDirectStructs.area(DOUBLES, lowX, lowY, highX, highY),
            (x, y, dx, dy) -> JnaDirectStructs.move(DOUBLES, x, y, dx, dy)),
        new ByPointer(
            "JNA_INTERFACE",
            List.of(
                JnaInterfaceStructs::weighAt,
                (a, b, c, d) ->
                    JnaInterfaceStructs.weighAt(
                        new JnaInterfaceStructs.FourByPointer(), a, b, c, d)),
            (lowX, lowY, highX, highY) ->
                JnaInterfaceStructs.area(new JnaInterfaceStructs.Box(), lowX, lowY, highX, highY),
            (x, y, dx, dy) -> JnaInterfaceStructs.move(STRUCTURES, x, y, dx, dy)),
        new ByPointer(
            "JNR, critical",
            List.of(JnrStructs::weighAt),
            (lowX, lowY, highX, highY) ->
                JnrStructs.area(JnrStructs.box(), lowX, lowY, highX, highY),
            (x, y, dx, dy) -> JnrStructs.move(new double[2 * POINTS], x, y, dx, dy)),
        new ByPointer(
            "JNR",
            List.of(
                JnrStructs::weighAt,
                (a, b, c, d) -> JnrStructs.weighAt(JnrStructs.four(), a, b, c, d)),
            (lowX, lowY, highX, highY) ->
                JnrStructs.area(JnrStructs.box(), lowX, lowY, highX, highY),
            (x, y, dx, dy) -> JnrStructs.move(JnrStructs.points(POINTS), x, y, dx, dy)));
  }

  /** A digit for each field: were two of them mixed up, the digits would be. */
  @ParameterizedTest
  @MethodSource("byValue")
  void everyFieldArrivesInItsPlaceByValue(ByValue structs) {
    assertEquals(1, structs.one.weigh(1));
    assertEquals(21, structs.two.weigh(1, 10));
    assertEquals(4321, structs.four.weigh(1, 10, 100, 1_000));
    assertEquals(
        87654321, structs.eight.weigh(1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000));
    assertEquals(21, structs.madeTwo.weigh(1, 10));
    assertEquals(4321, structs.madeFour.weigh(1, 10, 100, 1_000));
  }

  @ParameterizedTest
  @MethodSource("byValue")
  void allBitsOfAFieldArriveByValue(ByValue structs) {
    assertEquals(Long.MIN_VALUE, structs.one.weigh(Long.MIN_VALUE));
    assertEquals(-1, structs.two.weigh(1, Long.MAX_VALUE));
    assertEquals(-1, structs.four.weigh(-4, 0, 1, Long.MIN_VALUE));
    assertEquals(-1, structs.eight.weigh(-8, 0, 0, 0, 0, 0, 1, Long.MIN_VALUE));
    assertEquals(-1, structs.madeTwo.weigh(1, Long.MAX_VALUE));
    assertEquals(-1, structs.madeFour.weigh(-4, 0, 1, Long.MIN_VALUE));
  }

  @ParameterizedTest
  @MethodSource("byPointer")
  void everyFieldArrivesInItsPlaceByPointer(ByPointer structs) {
    for (OfFour four : structs.four) {
      assertEquals(4321, four.weigh(1, 10, 100, 1_000));
      assertEquals(-1, four.weigh(-4, 0, 1, Long.MIN_VALUE));
    }
  }

  @ParameterizedTest
  @MethodSource("byPointer")
  void structsInAStructArriveInTheirPlaces(ByPointer structs) {
    assertEquals(15.0, structs.area.of(1, 2, 4, 7));
    assertEquals(-15.0, structs.area.of(4, 2, 1, 7));
  }

  @ParameterizedTest
  @MethodSource("byPointer")
  void everyPointOfAnArrayIsMoved(ByPointer structs) {
    SplittableRandom random = new SplittableRandom(POINTS);
    for (int n : new int[] {1, 2, 99, POINTS}) {
      double[] x = random.doubles(n).toArray();
      double[] y = random.doubles(n).toArray();
      double[] movedX = new double[n];
      double[] movedY = new double[n];
      for (int i = 0; i < n; i++) {
        movedX[i] = x[i] + 0.1;
        movedY[i] = y[i] - 0.7;
      }
      structs.move.by(x, y, 0.1, -0.7);
      assertArrayEquals(movedX, x);
      assertArrayEquals(movedY, y);
    }
  }
}
