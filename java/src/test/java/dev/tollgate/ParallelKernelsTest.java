// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static dev.tollgate.Numbers.assertSame;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.ffm.FfmParallelKernels;
import dev.tollgate.kernels.Kernels;
import dev.tollgate.kernels.OffHeapKernels;
import dev.tollgate.natives.NativeLibrary;
import dev.tollgate.purejava.JavaParallelKernels;
import dev.tollgate.purejava.JavaVectorParallelKernels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The kernels on several threads, of C or of Java, give the bits of plain Java. More threads than
 * processors only mean more pieces.
 */
class ParallelKernelsTest {

  private static final Kernels JAVA = Backend.JAVA.kernels();

  enum Parallel {
    C(threads -> OnArrays.of(OffHeapKernels.checked(new FfmParallelKernels(threads)))),
    JAVA(threads -> Kernels.checked(new JavaParallelKernels(threads))),
    JAVA_VECTOR(threads -> Kernels.checked(new JavaVectorParallelKernels(threads)));

    private final IntFunction<Kernels> by;

    Parallel(IntFunction<Kernels> by) {
      this.by = by;
    }
  }

  private static Stream<Arguments> parallelByThreads() {
    return Stream.of(Parallel.values())
        .flatMap(
            parallel ->
                IntStream.of(1, 2, 3, 7).mapToObj(threads -> Arguments.of(parallel, threads)));
  }

  private static void assertSameDoubles(
      Kernels parallel, int length, BiConsumer<Kernels, double[]> call) {
    double[] expected = new double[length];
    double[] out = Numbers.room(length);
    call.accept(JAVA, expected);
    call.accept(parallel, out);
    assertSame(expected, out);
  }

  /** There C writes past the caches, and transpose_add goes another way. */
  @ParameterizedTest
  @EnumSource
  void theBitsAreThoseOfJavaBeyondTheCaches(Parallel by) {
    Kernels parallel = by.by.apply(3);
    int side = 2061;
    int n = side * side;
    double[] a = Numbers.awkward(n, 1);
    double[] b = Numbers.awkward(n, 2);
    assertSameDoubles(parallel, n, (kernels, out) -> kernels.add(a, b, out));
    assertSameDoubles(parallel, n, (kernels, out) -> kernels.transposeAdd(a, b, side, out));
    assertSameDoubles(parallel, n - 2, (kernels, out) -> kernels.secondDerivative(a, 0.1, out));
    assertSameDoubles(
        parallel,
        (side - 2) * (side - 2),
        (kernels, out) -> kernels.laplacian(a, side, side, 0.1, 0.2, out));
    assertSameDoubles(
        Backend.JAVA_VECTOR.kernels(), n, (kernels, out) -> kernels.transposeAdd(a, b, side, out));
  }

  @ParameterizedTest
  @MethodSource("parallelByThreads")
  void theBitsAreThoseOfJava(Parallel by, int threads) {
    Kernels parallel = by.by.apply(threads);
    for (int n : new int[] {0, 1, 65, 4097, 100_001}) {
      double[] a = Numbers.awkward(n, 1);
      double[] b = Numbers.awkward(n, 2);
      double[] c = Numbers.awkward(n, 3);
      assertSameDoubles(parallel, n, (kernels, out) -> kernels.add(a, b, out));
      assertSameDoubles(parallel, n, (kernels, out) -> kernels.multiplyAdd(a, b, c, out));
      assertSameDoubles(parallel, n, (kernels, out) -> kernels.randomFill(out, -3));
      assertSameDoubles(
          parallel, Math.max(n - 2, 0), (kernels, out) -> kernels.secondDerivative(a, 0.1, out));
      long[] longs = new SplittableRandom(4).longs(n).toArray();
      assertEquals(JAVA.countMultiples(longs, 3), parallel.countMultiples(longs, 3));
      double[] re = Numbers.tame(n, 5);
      double[] im = Numbers.tame(n, 6);
      int[] expected = new int[n];
      int[] counts = new int[n];
      JAVA.julia(re, im, -0.6, 0.4, 50, expected);
      parallel.julia(re, im, -0.6, 0.4, 50, counts);
      assertArrayEquals(expected, counts);
    }
    for (int n : new int[] {0, 1, 33, 130}) {
      double[] a = Numbers.awkward(n * n, 7);
      double[] b = Numbers.awkward(n * n, 8);
      assertSameDoubles(parallel, n * n, (kernels, out) -> kernels.transposeAdd(a, b, n, out));
      assertSameDoubles(parallel, n * n, (kernels, out) -> kernels.matmul(a, b, n, n, n, out));
      int inner = Math.max(n - 2, 0);
      assertSameDoubles(
          parallel, inner * inner, (kernels, out) -> kernels.laplacian(a, n, n, 0.1, 0.2, out));
    }
  }

  /** Of 512 parts of 8 · ceil(n / 4096) elements. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 4096, 4097, 100_001})
  void theSumIsThatOfTheSumsOfItsParts(int n) {
    double[] a = Numbers.tame(n, 9);
    double[] sums = new double[512];
    int length = 8 * ((n + 4095) / 4096);
    for (int part = 0; part * length < n; part++) {
      sums[part] = JAVA.sum(Arrays.copyOfRange(a, part * length, Math.min(n, (part + 1) * length)));
    }
    for (Parallel by : Parallel.values()) {
      for (int threads : new int[] {1, 2, 5}) {
        assertEquals(JAVA.sum(sums), by.by.apply(threads).sum(a), by::name);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void severalThreadsMayCallAtOnce(Parallel by) throws ExecutionException, InterruptedException {
    double[] a = Numbers.tame(50_000, 10);
    double expected = by.by.apply(1).sum(a);
    Kernels parallel = by.by.apply(FfmParallelKernels.processors());
    try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
      List<Future<?>> calls = new ArrayList<>();
      for (int caller = 0; caller < 4; caller++) {
        calls.add(
            callers.submit(
                () -> {
                  for (int call = 0; call < 50; call++) {
                    assertEquals(expected, parallel.sum(a));
                  }
                }));
      }
      for (Future<?> call : calls) {
        call.get();
      }
    }
  }

  @Test
  @Timeout(60)
  void aJvmEndsThoughTheThreadsWaitForMoreWork() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-D" + NativeLibrary.DIRECTORY_PROPERTY + "=" + NativeLibrary.directory(),
                "-cp",
                System.getProperty("java.class.path"),
                CallInParallel.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    assertEquals("100000.0", output.strip());
  }

  @Test
  void atLeastOneThreadComputes() {
    assertTrue(FfmParallelKernels.processors() >= 1);
    for (Parallel by : Parallel.values()) {
      assertThrows(IllegalArgumentException.class, () -> by.by.apply(0), by::name);
      assertThrows(IllegalArgumentException.class, () -> by.by.apply(-1), by::name);
    }
  }
}
