// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import dev.tollgate.ffm.FfmElements;
import dev.tollgate.javacpp.JavaCppElements;
import dev.tollgate.javacpp.JavaCppMemory;
import dev.tollgate.jna.JnaElements;
import dev.tollgate.jna.JnaMemory;
import dev.tollgate.jni.JniElements;
import dev.tollgate.jnr.JnrElements;
import dev.tollgate.jnr.JnrMemory;
import dev.tollgate.purejava.JavaElements;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.function.Consumer;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.indexer.DoubleIndexer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ElementsTest {

  private static final int N = 1_001;
  private static final long SEED = 7;

  /** Not all of the indexes, not in their order, and one of them twice. */
  private static final int[] SOME = {1_000, 3, 0, 500, 3, 999};

  /** A technology with numbers that it holds. */
  record Elements(
      String way,
      Supplier<Double> sum,
      Supplier<Double> sumOfSome,
      ObjDoubleConsumer<int[]> fillSome,
      ObjDoubleConsumer<int[]> fill) {
    @Override
    public String toString() {
      return way;
    }
  }

  private static MemorySegment ffm(Arena arena) {
    MemorySegment a = arena.allocate(JAVA_DOUBLE, N);
    FfmElements.randomFill(a, SEED);
    return a;
  }

  private static ByteBuffer jni() {
    ByteBuffer a = ByteBuffer.allocateDirect(N * Double.BYTES).order(ByteOrder.nativeOrder());
    JniElements.randomFill(a, SEED);
    return a;
  }

  private static DoublePointer javaCpp() {
    DoublePointer a =
        new DoublePointer(JavaCppMemory.allocate((long) N * Double.BYTES)).capacity(N);
    JavaCppElements.randomFill(a, SEED);
    return a;
  }

  private static Memory jna() {
    Memory a = JnaMemory.allocate(N * Double.BYTES);
    JnaElements.randomFill(a, SEED);
    return a;
  }

  private static jnr.ffi.Pointer jnr() {
    jnr.ffi.Pointer a = JnrMemory.allocate(N * Double.BYTES);
    JnrElements.randomFill(a, SEED);
    return a;
  }

  private static Stream<Elements> ways() {
    double[] array = JavaElements.random(N, SEED);
    MemorySegment segment = ffm(Arena.ofAuto());
    MemorySegment byHandle = ffm(Arena.ofAuto());
    ByteBuffer bytes = jni();
    DoubleBuffer doubles = jni().asDoubleBuffer();
    DoublePointer javaCpp = javaCpp();
    DoubleIndexer indexer = DoubleIndexer.create(javaCpp());
    Memory memory = jna();
    jnr.ffi.Pointer jnr = jnr();
    return Stream.of(
        new Elements(
            "JAVA",
            () -> JavaElements.sum(array),
            () -> JavaElements.sum(array, SOME),
            (order, x) -> JavaElements.fill(array, order, x),
            (all, x) -> JavaElements.fill(array, x)),
        new Elements(
            "FFM",
            () -> FfmElements.sum(segment),
            () -> FfmElements.sum(segment, SOME),
            (order, x) -> FfmElements.fill(segment, order, x),
            (all, x) -> FfmElements.fill(segment, x)),
        new Elements(
            "FFM_VARHANDLE",
            () -> FfmElements.sumByHandle(byHandle),
            () -> FfmElements.sumByHandle(byHandle, SOME),
            (order, x) -> FfmElements.fillByHandle(byHandle, order, x),
            (all, x) -> FfmElements.fillByHandle(byHandle, x)),
        new Elements(
            "BYTE_BUFFER",
            () -> JniElements.sum(bytes),
            () -> JniElements.sum(bytes, SOME),
            (order, x) -> JniElements.fill(bytes, order, x),
            (all, x) -> JniElements.fill(bytes, x)),
        new Elements(
            "DOUBLE_BUFFER",
            () -> JniElements.sum(doubles),
            () -> JniElements.sum(doubles, SOME),
            (order, x) -> JniElements.fill(doubles, order, x),
            (all, x) -> JniElements.fill(doubles, x)),
        new Elements(
            "JAVACPP",
            () -> JavaCppElements.sum(javaCpp),
            () -> JavaCppElements.sum(javaCpp, SOME),
            (order, x) -> JavaCppElements.fill(javaCpp, order, x),
            (all, x) -> JavaCppElements.fill(javaCpp, x)),
        new Elements(
            "JAVACPP_INDEXER",
            () -> JavaCppElements.sum(indexer),
            () -> JavaCppElements.sum(indexer, SOME),
            (order, x) -> JavaCppElements.fill(indexer, order, x),
            (all, x) -> JavaCppElements.fill(indexer, x)),
        new Elements(
            "JNA",
            () -> JnaElements.sum(memory, N),
            () -> JnaElements.sum(memory, SOME),
            (order, x) -> JnaElements.fill(memory, order, x),
            (all, x) -> JnaElements.fill(memory, N, x)),
        new Elements(
            "JNR",
            () -> JnrElements.sum(jnr),
            () -> JnrElements.sum(jnr, SOME),
            (order, x) -> JnrElements.fill(jnr, order, x),
            (all, x) -> JnrElements.fill(jnr, x)));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void eachWayReadsAndWritesTheSameElements(Elements elements) {
    double[] expected = JavaElements.random(N, SEED);
    assertEquals(JavaElements.sum(expected), elements.sum.get());
    assertEquals(JavaElements.sum(expected, SOME), elements.sumOfSome.get());
    elements.fillSome.accept(SOME, 0.1);
    JavaElements.fill(expected, SOME, 0.1);
    assertEquals(JavaElements.sum(expected), elements.sum.get());
    assertEquals(JavaElements.sum(expected, SOME), elements.sumOfSome.get());
    elements.fill.accept(null, 0.3);
    JavaElements.fill(expected, 0.3);
    assertEquals(JavaElements.sum(expected), elements.sum.get());
  }

  @Test
  void aLongIndexIsTheSame() {
    double[] expected = JavaElements.random(N, SEED);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment a = ffm(arena);
      assertEquals(JavaElements.sum(expected), FfmElements.sumByLong(a));
      FfmElements.fillByLong(a, 0.3);
      JavaElements.fill(expected, 0.3);
      assertEquals(JavaElements.sum(expected), FfmElements.sum(a));
    }
  }

  /** A technology that copies all numbers at once. */
  record Bulk(String technology, Consumer<double[]> read, Consumer<double[]> write) {
    @Override
    public String toString() {
      return technology;
    }
  }

  private static Stream<Bulk> bulks() {
    MemorySegment segment = ffm(Arena.ofAuto());
    DoubleBuffer doubles = jni().asDoubleBuffer();
    DoublePointer javaCpp = javaCpp();
    Memory memory = jna();
    jnr.ffi.Pointer jnr = jnr();
    return Stream.of(
        new Bulk(
            "FFM", to -> FfmElements.read(segment, to), from -> FfmElements.write(segment, from)),
        new Bulk(
            "JNI", to -> JniElements.read(doubles, to), from -> JniElements.write(doubles, from)),
        new Bulk(
            "JAVACPP",
            to -> JavaCppElements.read(javaCpp, to),
            from -> JavaCppElements.write(javaCpp, from)),
        new Bulk(
            "JNA", to -> JnaElements.read(memory, to), from -> JnaElements.write(memory, from)),
        new Bulk("JNR", to -> JnrElements.read(jnr, to), from -> JnrElements.write(jnr, from)));
  }

  @ParameterizedTest
  @MethodSource("bulks")
  void allElementsAreCopiedAtOnce(Bulk bulk) {
    double[] copy = new double[N];
    bulk.read.accept(copy);
    assertArrayEquals(JavaElements.random(N, SEED), copy);
    bulk.write.accept(JavaElements.random(N, SEED + 1));
    bulk.read.accept(copy);
    assertArrayEquals(JavaElements.random(N, SEED + 1), copy);
  }

  @Test
  void aJnaPointerWithoutASizeReadsTheSame() {
    try (Memory a = jna()) {
      Pointer unsized = new Pointer(Pointer.nativeValue(a));
      assertEquals(JavaElements.sum(JavaElements.random(N, SEED)), JnaElements.sum(unsized, N));
    }
  }
}
