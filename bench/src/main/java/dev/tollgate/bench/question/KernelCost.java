// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static dev.tollgate.bench.workload.KernelName.ADD;
import static dev.tollgate.bench.workload.KernelName.BISECT;
import static dev.tollgate.bench.workload.KernelName.COUNT_MULTIPLES;
import static dev.tollgate.bench.workload.KernelName.JULIA;
import static dev.tollgate.bench.workload.KernelName.LAPLACIAN;
import static dev.tollgate.bench.workload.KernelName.MATMUL;
import static dev.tollgate.bench.workload.KernelName.MULTIPLY_ADD;
import static dev.tollgate.bench.workload.KernelName.RANDOM_FILL;
import static dev.tollgate.bench.workload.KernelName.SECOND_DERIVATIVE;
import static dev.tollgate.bench.workload.KernelName.SUM;
import static dev.tollgate.bench.workload.KernelName.TRANSPOSE_ADD;

import dev.tollgate.Backend;
import dev.tollgate.TransferMode;
import dev.tollgate.Technology;
import dev.tollgate.bench.workload.KernelName;
import dev.tollgate.bench.workload.Outcome;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import dev.tollgate.purejava.JavaKernels;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What does a kernel cost through each backend, from a few elements, where the crossing is all, to
 * millions, where it is nothing?
 *
 * <p>The call goes through {@code Kernels} with its checks, as a user's would; in the JVM of a cell
 * only one backend is ever called, so C2 sees one implementation and inlines it. The controls stand
 * in columns of their own: C calling C is what a backend would cost without a crossing.
 *
 * <p>It does not answer what the garbage collector pays for pinned arrays, nor what other threads
 * pay for a critical call.
 *
 * <p>Expect pinned and off-heap to come within the crossing's few nanoseconds of C, copies to cost
 * what copying costs, and C to beat plain Java only where its vectors do.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --include KernelCost}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "--add-modules=jdk.incubator.vector",
      "--enable-native-access=ALL-UNNAMED",
      "-Xms512m",
      "-Xmx512m",
      "-XX:+AlwaysPreTouch"
    })
public class KernelCost {

  /**
   * Names the digest of the right answer; absent, the set-up computes the answer by plain Java
   * itself.
   */
  public static final String EXPECTED_PROPERTY = "tollgate.expected";

  /**
   * Elements that C works on at least in one crossing of the control, so that the crossing does not
   * count.
   */
  private static final long ELEMENTS_IN_C = 1 << 20;

  /** A kernel has at most four arrays; checking a result takes two copies of it. */
  private static final long BYTES_PER_ELEMENT = 6 * Double.BYTES;

  private static final int TELLING_SIZE = 64;
  private static final int SECOND_SIZE = 4096;

  /** Each way to cross by its quickest technology, a copy by the slowest, and the controls. */
  private static final List<String> TELLING =
      List.of(
          "JAVA",
          "JAVA_VECTOR",
          "FFM_COPY",
          "FFM_CRITICAL",
          "FFM_OFF_HEAP",
          "JNI_CRITICAL",
          "JNA_DIRECT_COPY",
          "C");

  static final Question QUESTION =
      new Question() {
        @Override
        public String name() {
          return "KernelCost";
        }

        @Override
        public String asks() {
          return "What does a kernel cost through each backend?";
        }

        @Override
        public String baseline() {
          return Backend.JAVA.name();
        }

        @Override
        public List<Cell> cells(Profile profile) {
          if (profile == Profile.QUICK) {
            return Stream.concat(
                    row(SUM, TELLING_SIZE),
                    // A second size, to tell what a call costs from what an element costs.
                    row(SUM, SECOND_SIZE).filter(cell -> TELLING.contains(cell.column())))
                .toList();
          }
          return sizes().entrySet().stream()
              .flatMap(
                  sizes -> sizes.getValue().stream().flatMap(size -> row(sizes.getKey(), size)))
              .toList();
        }

        @Override
        public Map<String, String> notPossible() {
          Map<String, String> reasons = new LinkedHashMap<>();
          for (Technology technology : Technology.values()) {
            technology
                .whyNot(TransferMode.CRITICAL)
                .filter(reason -> technology.isNative())
                .ifPresent(reason -> reasons.put(technology + "_" + TransferMode.CRITICAL, reason));
          }
          return reasons;
        }
      };

  private static Map<KernelName, List<Integer>> sizes() {
    Map<KernelName, List<Integer>> sizes = new LinkedHashMap<>();
    sizes.put(SUM, List.of(TELLING_SIZE, SECOND_SIZE, 1 << 20));
    sizes.put(JULIA, List.of(10, 100, 1000));
    // In the first-level cache, in the last, and beyond it.
    List<Integer> growing = List.of(64, 1024, 1 << 16, 1 << 22);
    for (KernelName kernel :
        List.of(ADD, MULTIPLY_ADD, SECOND_DERIVATIVE, COUNT_MULTIPLES, RANDOM_FILL, BISECT)) {
      sizes.put(kernel, growing);
    }
    sizes.put(LAPLACIAN, List.of(32, 256, 2048, 8192));
    sizes.put(TRANSPOSE_ADD, List.of(32, 256, 2048));
    sizes.put(MATMUL, List.of(8, 64, 512));
    return sizes;
  }

  private static Stream<Cell> row(KernelName kernel, int size) {
    List<String> columns = new ArrayList<>();
    Stream.of(Backend.values())
        .filter(b -> b.transferMode() != TransferMode.OFF_HEAP)
        .forEach(b -> columns.add(b.name()));
    Stream.of(Backend.values())
        .filter(b -> b.transferMode() == TransferMode.OFF_HEAP)
        .forEach(b -> columns.add(b.name()));
    Stream.of(Control.values())
        .filter(c -> c.appliesTo(kernel))
        .forEach(c -> columns.add(c.name()));
    return columns.stream()
        .map(
            column -> {
              int times =
                  column.equals(Control.C.name())
                      ? (int) Math.max(1, ELEMENTS_IN_C / kernel.elements(size))
                      : 1;
              return new Cell(
                  QUESTION.name(),
                  kernel + " " + String.format(Locale.ROOT, "%,d", size),
                  column,
                  KernelCost.class.getName() + ".run",
                  Map.of(
                      "kernel",
                      kernel.name(),
                      "size",
                      "" + size,
                      "column",
                      column,
                      "times",
                      "" + times),
                  Cell.SMALL_HEAP_MEBIBYTES
                      + (int) ((kernel.elements(size) * BYTES_PER_ELEMENT) >> 20),
                  times);
            });
  }

  @Param("SUM")
  public KernelName kernel;

  @Param("64")
  public int size;

  /** A {@link Backend} or a {@link Control}. */
  @Param("JAVA")
  public String column;

  /** How often the control C calls the kernel in one invocation. */
  @Param("1")
  public int times;

  private Arena arena;
  private LongSupplier run;

  @Setup
  public void prepare() {
    arena = Arena.ofConfined();
    Workload workload = kernel.workload(size);
    Optional<Control> control =
        Arrays.stream(Control.values()).filter(c -> c.name().equals(column)).findAny();
    Task task =
        control
            .map(c -> workload.offHeap().apply(c.kernels(times), arena))
            .orElseGet(() -> workload.on(Backend.valueOf(column), arena));
    if (control.map(Control::answersTheKernel).orElse(true)) {
      verify(task.runOnce(), workload);
    }
    run = task.run();
  }

  private void verify(Outcome outcome, Workload workload) {
    String expected =
        Optional.ofNullable(System.getProperty(EXPECTED_PROPERTY))
            .orElseGet(() -> expected(workload));
    if (!outcome.digest().equals(expected)) {
      throw new AssertionError(
          column
              + " computes "
              + kernel
              + " "
              + size
              + " wrongly: digest "
              + outcome.digest()
              + ", not "
              + expected);
    }
  }

  private static String expected(Workload workload) {
    return workload.onArrays().apply(new JavaKernels()).runOnce().digest();
  }

  @TearDown
  public void release() {
    arena.close();
  }

  @Benchmark
  public long run() {
    return run.getAsLong();
  }
}
