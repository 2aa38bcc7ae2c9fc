// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import dev.tollgate.ffm.FfmElements;
import dev.tollgate.javacpp.JavaCppElements;
import dev.tollgate.jna.JnaElements;
import dev.tollgate.jni.JniElements;
import dev.tollgate.jnr.JnrElements;
import dev.tollgate.purejava.JavaElements;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.indexer.DoubleIndexer;
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
 * What does it cost Java to read ({@code sum}) and to write ({@code fill}) numbers that C holds,
 * one at a time, from the first to the last or in a random order?
 *
 * <p>C has made the numbers, doubles, in memory that it can go on to use; which object of Java's
 * owns it, each technology says in its {@code …Elements}. JAVA is an array of Java's own. JNI has
 * nothing of its own to read memory with; it gives Java a direct buffer, BYTE_BUFFER, of which
 * DOUBLE_BUFFER is a view. BULK copies all numbers into an array and reads there, or writes there
 * and copies back.
 *
 * <p>It does not answer what other types cost, nor memory that threads share. Reported is the time
 * for one element. In a random order it includes reading the order, and beyond the caches waiting
 * for memory, which is the same for all.
 *
 * <p>Expect everything that C2 compiles to a load to be alike in {@code sum}, because an addition
 * waits for the one before it and hides the checks. {@code fill} hides nothing: C2 of JDK 25 makes
 * vectors of it for arrays and for segments, the index being an int or a long, but none for buffers
 * and JavaCPP's indexer (seen in the code that it generates). JavaCPP's pointers and JNA's call C
 * for each element, by JNI; BULK is how to do without.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * ElementAccess}
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ElementAccess {

  /** Which element comes after which. */
  public enum Order {
    SEQUENTIAL,
    /** A permutation, the same for all. */
    RANDOM
  }

  /** In the first-level cache, and beyond the second. */
  private static final List<Integer> SIZES = List.of(1 << 10, 1 << 20);

  private static final List<String> ROWS = List.of("sum", "fill");

  private static final List<String> COLUMNS =
      List.of(
          "JAVA",
          "FFM",
          "FFM_LONG_INDEX",
          "FFM_VARHANDLE",
          "BYTE_BUFFER",
          "DOUBLE_BUFFER",
          "JAVACPP",
          "JAVACPP_INDEXER",
          "JAVACPP_BULK",
          "JNA_MEMORY",
          "JNA_POINTER",
          "JNA_BULK",
          "JNR");

  private static final List<String> TELLING = List.of("JAVA", "FFM", "BYTE_BUFFER", "JNA_MEMORY");

  private static final long SEED = 42;

  static final Question QUESTION =
      new Question() {
        @Override
        public String name() {
          return "ElementAccess";
        }

        @Override
        public String asks() {
          return "What does it cost Java to read and write what C holds, element by element?";
        }

        @Override
        public String baseline() {
          return "JAVA";
        }

        @Override
        public List<Cell> cells(Profile profile) {
          if (profile == Profile.QUICK) {
            return cellsOf("sum", SIZES.getFirst(), Order.SEQUENTIAL)
                .filter(cell -> TELLING.contains(cell.column()))
                .toList();
          }
          List<Cell> cells = new ArrayList<>();
          for (String row : ROWS) {
            for (int size : SIZES) {
              for (Order order : Order.values()) {
                cellsOf(row, size, order).forEach(cells::add);
              }
            }
          }
          return cells;
        }

        @Override
        public Map<String, String> notPossible() {
          return Map.of("random FFM_LONG_INDEX", "the indexes come out of an int[]");
        }
      };

  private static Stream<Cell> cellsOf(String row, int size, Order order) {
    return DirectCalls.of(ElementAccess.class, List.of(row), COLUMNS)
        .filter(cell -> cell.row().equals(row))
        .filter(cell -> order == Order.SEQUENTIAL || !cell.column().equals("FFM_LONG_INDEX"))
        .map(cell -> anElement(cell, size, order));
  }

  /** An operation is what is done to one element. */
  private static Cell anElement(Cell cell, int size, Order order) {
    return new Cell(
        cell.question(),
        String.format(Locale.ROOT, "%s %,d", cell.row(), size)
            + (order == Order.RANDOM ? " random" : ""),
        cell.column(),
        cell.benchmark(),
        Map.of("elements", "" + size, "access", order.name()),
        cell.heapMebibytes(),
        size);
  }

  /** Numbers that a technology holds in its way: each cell's JVM has one of these. */
  @State(Scope.Benchmark)
  public abstract static class Held {

    @Param("1024")
    public int elements;

    @Param("SEQUENTIAL")
    public Order access;

    /** Null when the access is sequential. */
    int[] order;

    double x = 0.5;

    /** Makes the numbers, the same in all. */
    @Setup
    public void prepare() {
      order = access == Order.RANDOM ? permutation(elements) : null;
      hold();
    }

    abstract void hold();

    /** All numbers, added one after the other. */
    abstract double sum();

    /** Makes all of them x. */
    abstract void fill();

    /** Frees the memory of C, where that is not left to the collector. */
    @TearDown
    public void release() {}
  }

  /** Of the numbers from 0 to n - 1, the same each time. */
  static int[] permutation(int n) {
    int[] permutation = new int[n];
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(i + 1);
      permutation[i] = permutation[j];
      permutation[j] = i;
    }
    return permutation;
  }

  /** An array of Java's own. */
  public static class Java extends Held {
    private double[] a;

    @Override
    void hold() {
      a = JavaElements.random(elements, SEED);
    }

    @Override
    double sum() {
      return order == null ? JavaElements.sum(a) : JavaElements.sum(a, order);
    }

    @Override
    void fill() {
      if (order == null) {
        JavaElements.fill(a, x);
      } else {
        JavaElements.fill(a, order, x);
      }
    }
  }

  /** A segment of an arena. */
  public static class Ffm extends Held {
    private Arena arena = Arena.ofConfined();
    MemorySegment a;

    @Override
    void hold() {
      a = FfmElements.random(elements, SEED, arena);
    }

    @Override
    double sum() {
      return order == null ? FfmElements.sum(a) : FfmElements.sum(a, order);
    }

    @Override
    void fill() {
      if (order == null) {
        FfmElements.fill(a, x);
      } else {
        FfmElements.fill(a, order, x);
      }
    }

    @Override
    public void release() {
      arena.close();
    }
  }

  /** The same, read and written with another index. */
  public static class FfmLong extends Ffm {
    @Override
    double sum() {
      return FfmElements.sumByLong(a);
    }

    @Override
    void fill() {
      FfmElements.fillByLong(a, x);
    }
  }

  /** The same, read and written by a handle. */
  public static class FfmHandle extends Ffm {
    @Override
    double sum() {
      return order == null ? FfmElements.sumByHandle(a) : FfmElements.sumByHandle(a, order);
    }

    @Override
    void fill() {
      if (order == null) {
        FfmElements.fillByHandle(a, x);
      } else {
        FfmElements.fillByHandle(a, order, x);
      }
    }
  }

  /** A direct buffer. */
  public static class Bytes extends Held {
    private ByteBuffer a;

    @Override
    void hold() {
      a = JniElements.random(elements, SEED);
    }

    @Override
    double sum() {
      return order == null ? JniElements.sum(a) : JniElements.sum(a, order);
    }

    @Override
    void fill() {
      if (order == null) {
        JniElements.fill(a, x);
      } else {
        JniElements.fill(a, order, x);
      }
    }
  }

  /** A view of a direct buffer. */
  public static class Doubles extends Held {
    private DoubleBuffer a;

    @Override
    void hold() {
      a = JniElements.random(elements, SEED).asDoubleBuffer();
    }

    @Override
    double sum() {
      return order == null ? JniElements.sum(a) : JniElements.sum(a, order);
    }

    @Override
    void fill() {
      if (order == null) {
        JniElements.fill(a, x);
      } else {
        JniElements.fill(a, order, x);
      }
    }
  }

  /** A pointer of JavaCPP's. */
  public static class JavaCpp extends Held {
    DoublePointer a;

    @Override
    void hold() {
      a = JavaCppElements.random(elements, SEED);
    }

    @Override
    double sum() {
      return order == null ? JavaCppElements.sum(a) : JavaCppElements.sum(a, order);
    }

    @Override
    void fill() {
      if (order == null) {
        JavaCppElements.fill(a, x);
      } else {
        JavaCppElements.fill(a, order, x);
      }
    }

    @Override
    public void release() {
      a.close();
    }
  }

  /** An indexer on a pointer of JavaCPP's. */
  public static class Indexer extends Held {
    private DoublePointer pointer;
    private DoubleIndexer a;

    @Override
    void hold() {
      pointer = JavaCppElements.random(elements, SEED);
      a = DoubleIndexer.create(pointer);
    }

    @Override
    double sum() {
      return order == null ? JavaCppElements.sum(a) : JavaCppElements.sum(a, order);
    }

    @Override
    void fill() {
      if (order == null) {
        JavaCppElements.fill(a, x);
      } else {
        JavaCppElements.fill(a, order, x);
      }
    }

    @Override
    public void release() {
      pointer.close();
    }
  }

  /** The same, copied from and to an array that is kept. */
  public static class JavaCppBulk extends JavaCpp {
    private double[] copy;

    @Override
    void hold() {
      super.hold();
      copy = new double[elements];
    }

    @Override
    double sum() {
      JavaCppElements.read(a, copy);
      return order == null ? JavaElements.sum(copy) : JavaElements.sum(copy, order);
    }

    @Override
    void fill() {
      if (order == null) {
        JavaElements.fill(copy, x);
      } else {
        JavaElements.fill(copy, order, x);
      }
      JavaCppElements.write(a, copy);
    }
  }

  /** Memory of JNA's. */
  public static class Jna extends Held {
    Memory a;

    @Override
    void hold() {
      a = JnaElements.random(elements, SEED);
    }

    @Override
    double sum() {
      return order == null ? JnaElements.sum(a, elements) : JnaElements.sum(a, order);
    }

    @Override
    void fill() {
      if (order == null) {
        JnaElements.fill(a, elements, x);
      } else {
        JnaElements.fill(a, order, x);
      }
    }

    @Override
    public void release() {
      a.close();
    }
  }

  /** The same by a pointer that does not know its size. */
  public static class JnaPointer extends Held {
    private Memory memory;
    private Pointer a;

    @Override
    void hold() {
      memory = JnaElements.random(elements, SEED);
      a = new Pointer(Pointer.nativeValue(memory));
    }

    @Override
    double sum() {
      return order == null ? JnaElements.sum(a, elements) : JnaElements.sum(a, order);
    }

    @Override
    void fill() {
      if (order == null) {
        JnaElements.fill(a, elements, x);
      } else {
        JnaElements.fill(a, order, x);
      }
    }

    @Override
    public void release() {
      memory.close();
    }
  }

  /** Memory of JNA's, copied from and to an array that is kept. */
  public static class JnaBulk extends Jna {
    private double[] copy;

    @Override
    void hold() {
      super.hold();
      copy = new double[elements];
    }

    @Override
    double sum() {
      JnaElements.read(a, copy);
      return order == null ? JavaElements.sum(copy) : JavaElements.sum(copy, order);
    }

    @Override
    void fill() {
      if (order == null) {
        JavaElements.fill(copy, x);
      } else {
        JavaElements.fill(copy, order, x);
      }
      JnaElements.write(a, copy);
    }
  }

  /** A pointer of JNR's. */
  public static class Jnr extends Held {
    private jnr.ffi.Pointer a;

    @Override
    void hold() {
      a = JnrElements.random(elements, SEED);
    }

    @Override
    double sum() {
      return order == null ? JnrElements.sum(a) : JnrElements.sum(a, order);
    }

    @Override
    void fill() {
      if (order == null) {
        JnrElements.fill(a, x);
      } else {
        JnrElements.fill(a, order, x);
      }
    }
  }

  @Benchmark
  public double sum_JAVA(Java held) {
    return held.sum();
  }

  @Benchmark
  public double sum_FFM(Ffm held) {
    return held.sum();
  }

  @Benchmark
  public double sum_FFM_LONG_INDEX(FfmLong held) {
    return held.sum();
  }

  @Benchmark
  public double sum_FFM_VARHANDLE(FfmHandle held) {
    return held.sum();
  }

  @Benchmark
  public double sum_BYTE_BUFFER(Bytes held) {
    return held.sum();
  }

  @Benchmark
  public double sum_DOUBLE_BUFFER(Doubles held) {
    return held.sum();
  }

  @Benchmark
  public double sum_JAVACPP(JavaCpp held) {
    return held.sum();
  }

  @Benchmark
  public double sum_JAVACPP_INDEXER(Indexer held) {
    return held.sum();
  }

  @Benchmark
  public double sum_JAVACPP_BULK(JavaCppBulk held) {
    return held.sum();
  }

  @Benchmark
  public double sum_JNA_MEMORY(Jna held) {
    return held.sum();
  }

  @Benchmark
  public double sum_JNA_POINTER(JnaPointer held) {
    return held.sum();
  }

  @Benchmark
  public double sum_JNA_BULK(JnaBulk held) {
    return held.sum();
  }

  @Benchmark
  public double sum_JNR(Jnr held) {
    return held.sum();
  }

  @Benchmark
  public Held fill_JAVA(Java held) {
    held.fill();
    return held;
  }

  @Benchmark
  public Held fill_FFM(Ffm held) {
    held.fill();
    return held;
  }

  @Benchmark
  public Held fill_FFM_LONG_INDEX(FfmLong held) {
    held.fill();
    return held;
  }

  @Benchmark
  public Held fill_FFM_VARHANDLE(FfmHandle held) {
    held.fill();
    return held;
  }

  @Benchmark
  public Held fill_BYTE_BUFFER(Bytes held) {
    held.fill();
    return held;
  }

  @Benchmark
  public Held fill_DOUBLE_BUFFER(Doubles held) {
    held.fill();
    return held;
  }

  @Benchmark
  public Held fill_JAVACPP(JavaCpp held) {
    held.fill();
    return held;
  }

  @Benchmark
  public Held fill_JAVACPP_INDEXER(Indexer held) {
    held.fill();
    return held;
  }

  @Benchmark
  public Held fill_JAVACPP_BULK(JavaCppBulk held) {
    held.fill();
    return held;
  }

  @Benchmark
  public Held fill_JNA_MEMORY(Jna held) {
    held.fill();
    return held;
  }

  @Benchmark
  public Held fill_JNA_POINTER(JnaPointer held) {
    held.fill();
    return held;
  }

  @Benchmark
  public Held fill_JNA_BULK(JnaBulk held) {
    held.fill();
    return held;
  }

  @Benchmark
  public Held fill_JNR(Jnr held) {
    held.fill();
    return held;
  }
}
