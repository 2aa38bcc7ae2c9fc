// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.tollgate.ffm.FfmCallbacks;
import dev.tollgate.javacpp.JavaCppCallbacks;
import dev.tollgate.jna.JnaDirectCallbacks;
import dev.tollgate.jna.JnaInterfaceCallbacks;
import dev.tollgate.jni.JniCallbacks;
import dev.tollgate.jnr.JnrCallbacks;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What does it cost to sort ints with C's {@code qsort} by a comparison in Java?
 *
 * <p>Each operation copies the same ints, in random order, over those that were sorted before, and
 * sorts: nothing is ever sorted already. The copying is in every column alike.
 *
 * <ul>
 *   <li>JAVA: {@code Arrays.sort} of an {@code int[]}, which compares without a comparison of one's
 *       own, by vectors where the processor has them (x86-64 with AVX2 or AVX-512).
 *       JAVA_COMPARATOR: {@code Arrays.sort} of an {@code Integer[]}, by {@code Integer::compare}.
 *   <li>C: {@code qsort} by a comparison in C, in one crossing by FFM.
 *   <li>All others: {@code qsort} by {@code Integer::compare} or what comes to the same. FFM, JNA
 *       and JNR hand Java two addresses, of which it reads the ints; in JNI and JAVACPP the glue
 *       reads them.
 * </ul>
 *
 * <p>How often {@code qsort} compares is the C library's affair, and the same in all columns but
 * those of Java: about n log₂ n times where it merges (glibc), more where it is a quicksort. So
 * compare within one machine only. It does not answer what a comparison of anything but ints costs.
 *
 * <p>Expect {@code qsort} to be several times faster by a comparison in C than by any in Java, and
 * the difference to be the price of a callback times the number of comparisons, with two arguments
 * that are addresses: an object each, for FFM one that C2 removes.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * CallbackSort}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CallbackSort {

  private static final List<String> ROWS = List.of("sort");

  private static final List<String> COLUMNS =
      List.of(
          "JAVA",
          "JAVA_COMPARATOR",
          "C",
          "FFM",
          "JNI",
          "JAVACPP",
          "JNA_DIRECT",
          "JNA_INTERFACE",
          "JNR");

  private static final List<Integer> SIZES = List.of(64, 4_096, 262_144);

  private static final int TELLING_SIZE = 64;

  private static final List<String> TELLING = List.of("C", "FFM", "JNI", "JNA_DIRECT");

  static final Question QUESTION =
      new Question() {
        @Override
        public String name() {
          return "CallbackSort";
        }

        @Override
        public String asks() {
          return "What does it cost to sort with C's qsort by a comparison in Java?";
        }

        @Override
        public String baseline() {
          return "C";
        }

        @Override
        public List<Cell> cells(Profile profile) {
          if (profile == Profile.QUICK) {
            return cellsOf(TELLING_SIZE).stream()
                .filter(cell -> TELLING.contains(cell.column()))
                .toList();
          }
          return SIZES.stream().flatMap(size -> cellsOf(size).stream()).toList();
        }
      };

  private static List<Cell> cellsOf(int size) {
    return DirectCalls.of(CallbackSort.class, ROWS, COLUMNS)
        .map(
            cell ->
                cell.at(
                    String.format(Locale.ROOT, "%,d", size),
                    Map.of("n", "" + size),
                    cell.heapMebibytes()))
        .toList();
  }

  /** The same at each call. */
  static int[] ints(int n) {
    return new SplittableRandom(n).ints(n).toArray();
  }

  /** Ints for Java. */
  @State(Scope.Benchmark)
  public static class OnHeap {
    @Param("64")
    public int n;

    private int[] input;
    private int[] ints;

    /** Makes the ints. */
    @Setup
    public void prepare() {
      input = ints(n);
      ints = new int[n];
    }
  }

  /** Ints for Java, as objects. */
  @State(Scope.Benchmark)
  public static class Boxed {
    @Param("64")
    public int n;

    private Integer[] input;
    private Integer[] ints;

    /** Makes the ints. */
    @Setup
    public void prepare() {
      input = Arrays.stream(ints(n)).boxed().toArray(Integer[]::new);
      ints = new Integer[n];
    }
  }

  /** Ints for C. */
  @State(Scope.Benchmark)
  public static class OffHeap {
    @Param("64")
    public int n;

    final Arena arena = Arena.ofShared();
    private MemorySegment input;
    private MemorySegment ints;

    /** Makes the ints. */
    @Setup
    public void prepare() {
      input = arena.allocateFrom(JAVA_INT, ints(n));
      ints = arena.allocate(input.byteSize(), JAVA_INT.byteAlignment());
    }

    /** Frees them, and what else is in their arena. */
    @TearDown
    public void release() {
      arena.close();
    }

    MemorySegment fresh() {
      return ints.copyFrom(input);
    }
  }

  /** And a comparison by FFM. */
  @State(Scope.Benchmark)
  public static class Ffm extends OffHeap {
    private MemorySegment comparison = FfmCallbacks.comparison(Integer::compare, arena);
  }

  /** And a comparison by JavaCPP. */
  @State(Scope.Benchmark)
  public static class JavaCpp extends OffHeap {
    private JavaCppCallbacks.Comparison comparison =
        new JavaCppCallbacks.Comparison(Integer::compare);

    /** Frees the comparison. */
    @TearDown
    public void releaseComparison() {
      comparison.close();
    }
  }

  /** And a comparison by JNA. */
  @State(Scope.Benchmark)
  public static class Jna extends OffHeap {
    private JnaInterfaceCallbacks.Comparison comparison =
        (one, other) -> Integer.compare(one.getInt(0), other.getInt(0));
  }

  /** And a comparison by JNR. */
  @State(Scope.Benchmark)
  public static class Jnr extends OffHeap {
    private JnrCallbacks.Comparison comparison =
        (one, other) -> Integer.compare(one.getInt(0), other.getInt(0));
  }

  @Benchmark
  public int[] sort_JAVA(OnHeap state) {
    System.arraycopy(state.input, 0, state.ints, 0, state.n);
    Arrays.sort(state.ints);
    return state.ints;
  }

  @Benchmark
  public Integer[] sort_JAVA_COMPARATOR(Boxed state) {
    System.arraycopy(state.input, 0, state.ints, 0, state.n);
    Arrays.sort(state.ints, Integer::compare);
    return state.ints;
  }

  @Benchmark
  public MemorySegment sort_C(OffHeap state) {
    MemorySegment ints = state.fresh();
    FfmCallbacks.sort(ints, ControlBindings.TG_COMPARE_INTS);
    return ints;
  }

  @Benchmark
  public MemorySegment sort_FFM(Ffm state) {
    MemorySegment ints = state.fresh();
    FfmCallbacks.sort(ints, state.comparison);
    return ints;
  }

  @Benchmark
  public MemorySegment sort_JNI(OffHeap state) {
    MemorySegment ints = state.fresh();
    JniCallbacks.sort(ints.address(), state.n, Integer::compare);
    return ints;
  }

  @Benchmark
  public MemorySegment sort_JAVACPP(JavaCpp state) {
    MemorySegment ints = state.fresh();
    JavaCppCallbacks.sort(ints, state.comparison);
    return ints;
  }

  @Benchmark
  public MemorySegment sort_JNA_DIRECT(Jna state) {
    MemorySegment ints = state.fresh();
    JnaDirectCallbacks.sort(ints, state.comparison);
    return ints;
  }

  @Benchmark
  public MemorySegment sort_JNA_INTERFACE(Jna state) {
    MemorySegment ints = state.fresh();
    JnaInterfaceCallbacks.sort(ints, state.comparison);
    return ints;
  }

  @Benchmark
  public MemorySegment sort_JNR(Jnr state) {
    MemorySegment ints = state.fresh();
    JnrCallbacks.sort(ints, state.comparison);
    return ints;
  }
}
