// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.elements;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import dev.tollgate.bench.measure.MeasuredColumn;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.ffm.FfmElements;
import dev.tollgate.javacpp.JavaCppElements;
import dev.tollgate.jna.JnaElements;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.SplittableRandom;
import org.bytedeco.javacpp.DoublePointer;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What the columns of {@link ElementAccess} share. */
public abstract class ElementAccessColumn extends MeasuredColumn {

  /** Which element comes after which. */
  public enum Order {
    SEQUENTIAL,
    /** A permutation, the same for all. */
    RANDOM
  }

  static final long SEED = 42;

  /** Numbers in memory of a technology. */
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
      AlignedMemory.check(address());
    }

    abstract void hold();

    /** Where the numbers are; 0 for a Java array, which lies where the JVM puts it. */
    abstract long address();

    /** All numbers, added one after the other. */
    abstract double sum();

    /** Makes all of them x. */
    abstract void fill();

    /** Frees the memory of C, where that is not left to the collector. */
    @TearDown
    public void release() {}
  }

  /** A permutation of 0 to n - 1, the same each time. */
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

  /** A segment of an arena. */
  public static class Ffm extends Held {
    Arena arena = Arena.ofConfined();
    MemorySegment a;

    @Override
    void hold() {
      a = AlignedMemory.segment((long) elements * Double.BYTES, arena);
      FfmElements.randomFill(a, SEED);
    }

    @Override
    long address() {
      return a.address();
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

  /** A JavaCPP pointer. */
  public static class JavaCpp extends Held {
    DoublePointer a;

    @Override
    void hold() {
      a = AlignedMemory.javaCppDoubles(elements);
      JavaCppElements.randomFill(a, SEED);
    }

    @Override
    long address() {
      return a.address();
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

  /** A JNA Memory. */
  public static class Jna extends Held {
    Memory a;

    @Override
    void hold() {
      a = AlignedMemory.jna((long) elements * Double.BYTES);
      JnaElements.randomFill(a, SEED);
    }

    @Override
    long address() {
      return Pointer.nativeValue(a);
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
}
