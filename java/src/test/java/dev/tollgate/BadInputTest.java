// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.kernels.Kernels;
import dev.tollgate.kernels.OffHeapKernels;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bad arguments fail alike from every backend, with the name and the value of the argument in the
 * message.
 */
class BadInputTest {

  private static final double[] TWO = {1, 2};
  private static final double[] THREE = {1, 2, 3};
  private static final double[] FOUR = {1, 2, 3, 4};

  private record Case<K>(
      Consumer<K> call, Class<? extends Exception> thrown, List<String> inMessage) {}

  private static <K> Case<K> rejects(
      Class<? extends Exception> thrown, Consumer<K> call, String... inMessage) {
    return new Case<>(call, thrown, List.of(inMessage));
  }

  private static List<Case<Kernels>> onArrays() {
    Class<NullPointerException> isNull = NullPointerException.class;
    Class<IllegalArgumentException> illegal = IllegalArgumentException.class;
    double[] out = new double[2];
    return List.of(
        rejects(isNull, k -> k.sum(null), "a is null"),
        rejects(isNull, k -> k.countMultiples(null, 3), "a is null"),
        rejects(isNull, k -> k.add(null, TWO, out), "a is null"),
        rejects(isNull, k -> k.add(TWO, null, out), "b is null"),
        rejects(isNull, k -> k.add(TWO, TWO, null), "out is null"),
        rejects(isNull, k -> k.multiplyAdd(TWO, TWO, null, out), "c is null"),
        rejects(isNull, k -> k.secondDerivative(null, 1, out), "f is null"),
        rejects(isNull, k -> k.secondDerivative(FOUR, 1, null), "out is null"),
        rejects(isNull, k -> k.laplacian(null, 2, 2, 1, 1, out), "f is null"),
        rejects(isNull, k -> k.julia(null, TWO, 0, 0, 1, new int[2]), "re is null"),
        rejects(isNull, k -> k.julia(TWO, null, 0, 0, 1, new int[2]), "im is null"),
        rejects(isNull, k -> k.julia(TWO, TWO, 0, 0, 1, null), "counts is null"),
        rejects(isNull, k -> k.randomFill(null, 1), "out is null"),
        rejects(isNull, k -> k.transposeAdd(FOUR, null, 2, new double[4]), "b is null"),
        rejects(isNull, k -> k.matmul(TWO, null, 1, 2, 1, new double[1]), "b is null"),
        rejects(isNull, k -> k.bisect(null, 1), "a is null"),
        rejects(illegal, k -> k.countMultiples(new long[3], 0), "divisor is 0"),
        rejects(illegal, k -> k.add(TWO, THREE, out), "b has 3 elements; 2 are needed"),
        rejects(illegal, k -> k.add(THREE, THREE, out), "out has 2 elements; 3 are needed"),
        rejects(illegal, k -> k.multiplyAdd(TWO, TWO, THREE, out), "c has 3 elements; 2"),
        rejects(illegal, k -> k.secondDerivative(THREE, 1, out), "out has 2 elements; 1"),
        rejects(illegal, k -> k.secondDerivative(FOUR, 0, out), "dx is 0.0"),
        rejects(illegal, k -> k.secondDerivative(FOUR, -0.5, out), "dx is -0.5"),
        rejects(illegal, k -> k.secondDerivative(FOUR, Double.NaN, out), "dx is NaN"),
        rejects(illegal, k -> k.laplacian(THREE, 2, 2, 1, 1, new double[0]), "f has 3 elements; 4"),
        rejects(illegal, k -> k.laplacian(FOUR, 2, 2, 1, 1, out), "out has 2 elements; 0"),
        rejects(illegal, k -> k.laplacian(FOUR, 2, 2, 0, 1, new double[0]), "dx is 0.0"),
        rejects(illegal, k -> k.laplacian(FOUR, 2, 2, 1, -1, new double[0]), "dy is -1.0"),
        rejects(illegal, k -> k.laplacian(FOUR, -2, -2, 1, 1, out), "rows is -2"),
        rejects(illegal, k -> k.laplacian(FOUR, 2, -2, 1, 1, out), "cols is -2"),
        // 65,536² is 0 in an int, as long as the array
        rejects(illegal, k -> k.laplacian(new double[0], 65536, 65536, 1, 1, out), "4294967296"),
        rejects(illegal, k -> k.julia(TWO, THREE, 0, 0, 1, new int[2]), "im has 3 elements; 2"),
        rejects(illegal, k -> k.julia(TWO, TWO, 0, 0, 1, new int[1]), "counts has 1 elements; 2"),
        rejects(illegal, k -> k.julia(TWO, TWO, 0, 0, -1, new int[2]), "maxIterations is -1"),
        rejects(illegal, k -> k.transposeAdd(FOUR, FOUR, -2, new double[4]), "n is -2"),
        rejects(illegal, k -> k.transposeAdd(FOUR, THREE, 2, new double[4]), "b has 3 elements"),
        rejects(illegal, k -> k.transposeAdd(FOUR, FOUR, 2, out), "out has 2 elements; 4"),
        rejects(illegal, k -> k.matmul(FOUR, FOUR, -2, 2, 2, new double[4]), "m is -2"),
        rejects(illegal, k -> k.matmul(FOUR, THREE, 2, 2, 2, new double[4]), "b has 3 elements"),
        rejects(illegal, k -> k.matmul(FOUR, FOUR, 2, 2, 2, new double[3]), "out has 3 elements"),
        rejects(illegal, k -> k.add(TWO, THREE, TWO), "b has 3 elements"),
        rejects(illegal, k -> k.add(out, TWO, out), "out is the same array as a"),
        rejects(illegal, k -> k.add(TWO, out, out), "out is the same array as b"),
        rejects(illegal, k -> k.multiplyAdd(TWO, TWO, out, out), "out is the same array as c"),
        rejects(illegal, k -> k.transposeAdd(FOUR, FOUR, 2, FOUR), "out is the same array as a"),
        rejects(illegal, k -> k.matmul(FOUR, TWO, 2, 2, 1, TWO), "out is the same array as b"));
  }

  private static Stream<Backend> backendsOnArrays() {
    return Stream.of(Backend.values()).filter(b -> b.transferMode() != TransferMode.OFF_HEAP);
  }

  private static Stream<Backend> backendsOffHeap() {
    return Stream.of(Backend.values()).filter(b -> b.transferMode() == TransferMode.OFF_HEAP);
  }

  private static <K> void check(K kernels, Case<K> bad) {
    Exception e = assertThrows(bad.thrown(), () -> bad.call().accept(kernels));
    assertEquals(bad.thrown(), e.getClass());
    for (String part : bad.inMessage()) {
      assertTrue(e.getMessage().contains(part), () -> e.getMessage() + " lacks: " + part);
    }
  }

  @ParameterizedTest
  @MethodSource("backendsOnArrays")
  void badArraysAreRejected(Backend backend) {
    Kernels kernels = backend.kernels();
    assertAll(onArrays().stream().map(bad -> () -> check(kernels, bad)));
  }

  @ParameterizedTest
  @MethodSource("backendsOnArrays")
  void aRejectedCallWritesNothing(Backend backend) {
    double[] out = {7, 7, 7};
    assertThrows(IllegalArgumentException.class, () -> backend.kernels().add(THREE, TWO, out));
    Numbers.assertSame(new double[] {7, 7, 7}, out);
  }

  @ParameterizedTest
  @MethodSource("backendsOffHeap")
  void badSegmentsAreRejected(Backend backend) throws Exception {
    OffHeapKernels kernels = backend.offHeapKernels();
    try (Arena arena = Arena.ofConfined();
        ExecutorService otherThread = Executors.newSingleThreadExecutor()) {
      Class<IllegalArgumentException> illegal = IllegalArgumentException.class;
      MemorySegment two = arena.allocate(JAVA_DOUBLE, 2);
      MemorySegment three = arena.allocate(JAVA_DOUBLE, 3);
      MemorySegment four = arena.allocate(JAVA_DOUBLE, 4);
      MemorySegment out = arena.allocate(JAVA_DOUBLE, 2);
      MemorySegment none = arena.allocate(0);
      MemorySegment misaligned = arena.allocate(24, 8).asSlice(4, 16);
      MemorySegment ragged = arena.allocate(24, 8).asSlice(0, 17);
      MemorySegment heap = MemorySegment.ofArray(TWO);
      MemorySegment closed;
      try (Arena brief = Arena.ofConfined()) {
        closed = brief.allocate(JAVA_DOUBLE, 2);
      }
      Arena[] others = new Arena[1];
      MemorySegment foreign =
          otherThread
              .submit(
                  () -> {
                    others[0] = Arena.ofConfined();
                    return others[0].allocate(JAVA_DOUBLE, 2);
                  })
              .get();
      long huge = 1L << 32;
      List<Case<OffHeapKernels>> cases =
          List.of(
              rejects(NullPointerException.class, k -> k.sum(null), "a is null"),
              rejects(NullPointerException.class, k -> k.add(two, null, out), "b is null"),
              rejects(NullPointerException.class, k -> k.randomFill(null, 1), "out is null"),
              rejects(illegal, k -> k.sum(heap), "a is MemorySegment", "on the heap"),
              rejects(illegal, k -> k.add(two, two, heap), "out is MemorySegment", "on the heap"),
              rejects(IllegalStateException.class, k -> k.sum(closed), "a is", "closed"),
              rejects(IllegalStateException.class, k -> k.bisect(closed, 1), "a is", "closed"),
              rejects(
                  IllegalStateException.class, k -> k.add(two, two, closed), "out is", "closed"),
              rejects(WrongThreadException.class, k -> k.sum(foreign), "a is", "thread"),
              rejects(WrongThreadException.class, k -> k.add(two, two, foreign), "out is"),
              rejects(illegal, k -> k.sum(misaligned), "a is at address 0x", "not aligned"),
              rejects(illegal, k -> k.countMultiples(misaligned, 3), "not aligned"),
              rejects(illegal, k -> k.sum(ragged), "a has 17 bytes"),
              rejects(illegal, k -> k.countMultiples(two, 0), "divisor is 0"),
              rejects(illegal, k -> k.add(two, three, out), "b has 3 elements; 2"),
              rejects(illegal, k -> k.add(three, three, out), "out has 2 elements; 3"),
              rejects(illegal, k -> k.multiplyAdd(two, two, three, out), "c has 3 elements; 2"),
              rejects(illegal, k -> k.secondDerivative(four, -1, out), "dx is -1.0"),
              rejects(illegal, k -> k.secondDerivative(three, 1, out), "out has 2 elements; 1"),
              rejects(illegal, k -> k.laplacian(four, 2, 2, 1, 0, none), "dy is 0.0"),
              rejects(illegal, k -> k.laplacian(three, 2, 2, 1, 1, none), "f has 3 elements; 4"),
              rejects(illegal, k -> k.laplacian(four, -1, 2, 1, 1, none), "rows is -1"),
              rejects(
                  illegal,
                  k -> k.laplacian(none, huge, huge, 1, 1, none),
                  "4294967296",
                  "overflows"),
              rejects(
                  illegal,
                  k -> k.laplacian(none, 3037000500L, 3037000500L, 1, 1, none),
                  "overflows"),
              rejects(illegal, k -> k.julia(two, three, 0, 0, 1, out), "im has 3 elements; 2"),
              rejects(illegal, k -> k.julia(two, two, 0, 0, 1, four), "counts has 8 elements; 2"),
              rejects(
                  illegal,
                  k -> k.julia(two, two, 0, 0, -5, two.asSlice(0, 8)),
                  "maxIterations is -5"),
              rejects(
                  illegal,
                  k -> k.julia(two, two, 0, 0, 1, two.asSlice(0, 8)),
                  "counts",
                  "overlaps re"),
              rejects(illegal, k -> k.transposeAdd(four, four, -1, four), "n is -1"),
              rejects(illegal, k -> k.matmul(none, four, 0, huge, huge, out), "overflows", "k × n"),
              rejects(illegal, k -> k.add(two, out, out), "out", "overlaps b"),
              rejects(
                  illegal, k -> k.add(four.asSlice(0, 16), two, four.asSlice(8, 16)), "overlaps a"),
              rejects(illegal, k -> k.secondDerivative(four, 1, four.asSlice(8, 16)), "overlaps f"),
              rejects(illegal, k -> k.matmul(two, two, 1, 2, 1, two.asSlice(8, 8)), "overlaps a"),
              rejects(illegal, k -> k.add(two, two, out.asReadOnly()), "out is", "read-only"),
              rejects(illegal, k -> k.randomFill(out.asReadOnly(), 1), "out is", "read-only"));
      assertAll(cases.stream().map(bad -> () -> check(kernels, bad)));
      otherThread.submit(() -> others[0].close()).get();
    }
  }

  /** The rule is about bytes that are shared, not about segments that touch. */
  @ParameterizedTest
  @MethodSource("backendsOffHeap")
  void neighboursDoNotOverlap(Backend backend) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment four = arena.allocateFrom(JAVA_DOUBLE, 1, 2, 0, 0);
      MemorySegment a = four.asSlice(0, 16);
      backend.offHeapKernels().add(a, a, four.asSlice(16, 16));
      Numbers.assertSame(new double[] {1, 2, 2, 4}, four.toArray(JAVA_DOUBLE));
    }
  }

  @EachBackend
  void theOtherKindOfMemoryIsNamed(Backend backend) {
    boolean offHeap = backend.transferMode() == TransferMode.OFF_HEAP;
    Exception e =
        assertThrows(
            UnsupportedOperationException.class,
            offHeap ? backend::kernels : backend::offHeapKernels);
    assertTrue(e.getMessage().contains(backend + " works on " + (offHeap ? "off-heap" : "heap")));
  }

  @EachBackend
  void emptyInputIsLegal(Backend backend) {
    Kernels kernels = OnArrays.of(backend);
    double[] none = {};
    assertEquals(0, kernels.countMultiples(new long[0], 3));
    assertEquals(0, kernels.bisect(none, 1));
    kernels.add(none, none, none);
    kernels.multiplyAdd(none, none, none, none);
    kernels.laplacian(none, 0, 0, 1, 1, none);
    kernels.julia(none, none, 0, 0, 10, new int[0]);
    kernels.randomFill(none, 1);
    kernels.transposeAdd(none, none, 0, none);
    kernels.matmul(none, none, 0, 0, 0, none);
  }

  @EachBackend
  void aMatrixWithoutElementsMayHaveAnyNumberOfRows(Backend backend) {
    Kernels kernels = OnArrays.of(backend);
    double[] none = {};
    int many = Integer.MAX_VALUE;
    returns(() -> kernels.laplacian(none, many, 0, 1, 1, none));
    returns(() -> kernels.laplacian(none, 0, many, 1, 1, none));
    returns(() -> kernels.matmul(none, none, many, 0, 0, none));
    returns(() -> kernels.matmul(none, none, 0, many, 0, none));
    returns(() -> kernels.matmul(none, none, 0, 0, many, none));
  }

  @ParameterizedTest
  @MethodSource("backendsOffHeap")
  void anOffHeapMatrixWithoutElementsMayHaveAnyNumberOfRows(Backend backend) {
    OffHeapKernels kernels = backend.offHeapKernels();
    MemorySegment none = Arena.global().allocate(0);
    long many = 1L << 62;
    returns(() -> kernels.laplacian(none, many, 0, 1, 1, none));
    returns(() -> kernels.laplacian(none, 0, many, 1, 1, none));
    returns(() -> kernels.matmul(none, none, many, 0, 0, none));
    returns(() -> kernels.matmul(none, none, 0, many, 0, none));
    returns(() -> kernels.matmul(none, none, 0, 0, many, none));
  }

  /** A kernel that walks 2⁶² rows does not return. Preemptively, as nothing interrupts C. */
  private static void returns(Executable call) {
    assertTimeoutPreemptively(Duration.ofMinutes(1), call);
  }

  @ParameterizedTest
  @MethodSource("backendsOffHeap")
  void anEmptySegmentOverlapsNothing(Backend backend) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment two = arena.allocateFrom(JAVA_DOUBLE, 1, 2);
      backend.offHeapKernels().secondDerivative(two, 1, two.asSlice(8, 0));
      Numbers.assertSame(new double[] {1, 2}, two.toArray(JAVA_DOUBLE));
    }
  }

  @ParameterizedTest
  @MethodSource("backendsOffHeap")
  void aSharedSegmentMayBeUsedByAnyThread(Backend backend) throws Exception {
    try (Arena arena = Arena.ofShared();
        ExecutorService otherThread = Executors.newSingleThreadExecutor()) {
      MemorySegment a = arena.allocateFrom(JAVA_LONG, 3, 4, 6);
      assertEquals(
          2, otherThread.submit(() -> backend.offHeapKernels().countMultiples(a, 3)).get());
    }
  }
}
