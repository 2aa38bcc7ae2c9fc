// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arguments;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.javacpp.JavaCppArguments;
import dev.tollgate.jnr.JnrArguments;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The arguments of {@link Arguments}: ten of each kind, in fields that the compiler must not take
 * for constants. A JVM creates only those that it passes. Each changes other digits of a sum, and
 * the first long needs more than 32 bits, so that a wrong one shows.
 */
public final class ArgumentValues {

  private ArgumentValues() {}

  /** Those of type int. */
  @State(Scope.Benchmark)
  public static class Ints {
    int a = -1_000_000_000;
    int b = 900_000_000;
    int c = -80_000_000;
    int d = 7_000_000;
    int e = -600_000;
    int f = 50_000;
    int g = -4_000;
    int h = 300;
    int i = -20;
    int j = 1;
  }

  /** Those of type long. */
  @State(Scope.Benchmark)
  public static class Longs {
    long a = -1_000_001_000_000_000L;
    long b = 900_000_900_000_000L;
    long c = -80_000_080_000_000L;
    long d = 7_000_007_000_000L;
    long e = -600_000_600_000L;
    long f = 50_000_050_000L;
    long g = -4_000_004_000L;
    long h = 300_000_300L;
    long i = -20_000_020L;
    long j = 1_000_001L;
  }

  /** Those of type double. */
  @State(Scope.Benchmark)
  public static class Doubles {
    double a = -1_000_000_000.5;
    double b = 900_000_000.5;
    double c = -80_000_000.5;
    double d = 7_000_000.5;
    double e = -600_000.5;
    double f = 50_000.5;
    double g = -4_000.5;
    double h = 300.5;
    double i = -20.5;
    double j = 1.5;
  }

  /** For Java: arrays that hold the same longs. */
  @State(Scope.Benchmark)
  public static class References {
    long[] a = {-1_000_001_000_000_000L};
    long[] b = {900_000_900_000_000L};
    long[] c = {-80_000_080_000_000L};
    long[] d = {7_000_007_000_000L};
    long[] e = {-600_000_600_000L};
    long[] f = {50_000_050_000L};
    long[] g = {-4_000_004_000L};
    long[] h = {300_000_300L};
    long[] i = {-20_000_020L};
    long[] j = {1_000_001L};
  }

  /** The same longs off the heap, in one arena. */
  @State(Scope.Benchmark)
  public static class Memory {
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment longs =
        AlignedMemory.in(arena)
            .allocateFrom(
                JAVA_LONG,
                -1_000_001_000_000_000L,
                900_000_900_000_000L,
                -80_000_080_000_000L,
                7_000_007_000_000L,
                -600_000_600_000L,
                50_000_050_000L,
                -4_000_004_000L,
                300_000_300L,
                -20_000_020L,
                1_000_001L);

    /** One of them. */
    final MemorySegment at(int index) {
      return longs.asSlice(index * JAVA_LONG.byteSize(), JAVA_LONG);
    }

    /** Frees them all. */
    @TearDown
    public void free() {
      arena.close();
    }
  }

  /** For FFM: all of one arena. */
  @State(Scope.Benchmark)
  public static class Segments extends Memory {
    MemorySegment a = at(0);
    MemorySegment b = at(1);
    MemorySegment c = at(2);
    MemorySegment d = at(3);
    MemorySegment e = at(4);
    MemorySegment f = at(5);
    MemorySegment g = at(6);
    MemorySegment h = at(7);
    MemorySegment i = at(8);
    MemorySegment j = at(9);
  }

  /** For FFM: each of an arena of its own. */
  @State(Scope.Benchmark)
  public static class SegmentsOfArenas {
    private final List<Arena> arenas = new ArrayList<>();
    MemorySegment a = allocate(-1_000_001_000_000_000L);
    MemorySegment b = allocate(900_000_900_000_000L);
    MemorySegment c = allocate(-80_000_080_000_000L);
    MemorySegment d = allocate(7_000_007_000_000L);
    MemorySegment e = allocate(-600_000_600_000L);
    MemorySegment f = allocate(50_000_050_000L);
    MemorySegment g = allocate(-4_000_004_000L);
    MemorySegment h = allocate(300_000_300L);
    MemorySegment i = allocate(-20_000_020L);
    MemorySegment j = allocate(1_000_001L);

    private MemorySegment allocate(long number) {
      Arena arena = Arena.ofConfined();
      arenas.add(arena);
      return AlignedMemory.in(arena).allocateFrom(JAVA_LONG, number);
    }

    /** Frees them all. */
    @TearDown
    public void free() {
      arenas.forEach(Arena::close);
    }
  }

  /** For JNI, and for FFM without segments. */
  @State(Scope.Benchmark)
  public static class Addresses extends Memory {
    long a = at(0).address();
    long b = at(1).address();
    long c = at(2).address();
    long d = at(3).address();
    long e = at(4).address();
    long f = at(5).address();
    long g = at(6).address();
    long h = at(7).address();
    long i = at(8).address();
    long j = at(9).address();
  }

  /** For JavaCPP. */
  @State(Scope.Benchmark)
  public static class JavaCppPointers extends Memory {
    org.bytedeco.javacpp.Pointer a = JavaCppArguments.pointer(at(0));
    org.bytedeco.javacpp.Pointer b = JavaCppArguments.pointer(at(1));
    org.bytedeco.javacpp.Pointer c = JavaCppArguments.pointer(at(2));
    org.bytedeco.javacpp.Pointer d = JavaCppArguments.pointer(at(3));
    org.bytedeco.javacpp.Pointer e = JavaCppArguments.pointer(at(4));
    org.bytedeco.javacpp.Pointer f = JavaCppArguments.pointer(at(5));
    org.bytedeco.javacpp.Pointer g = JavaCppArguments.pointer(at(6));
    org.bytedeco.javacpp.Pointer h = JavaCppArguments.pointer(at(7));
    org.bytedeco.javacpp.Pointer i = JavaCppArguments.pointer(at(8));
    org.bytedeco.javacpp.Pointer j = JavaCppArguments.pointer(at(9));
  }

  /** For JNA. */
  @State(Scope.Benchmark)
  public static class JnaPointers extends Memory {
    com.sun.jna.Pointer a = new com.sun.jna.Pointer(at(0).address());
    com.sun.jna.Pointer b = new com.sun.jna.Pointer(at(1).address());
    com.sun.jna.Pointer c = new com.sun.jna.Pointer(at(2).address());
    com.sun.jna.Pointer d = new com.sun.jna.Pointer(at(3).address());
    com.sun.jna.Pointer e = new com.sun.jna.Pointer(at(4).address());
    com.sun.jna.Pointer f = new com.sun.jna.Pointer(at(5).address());
    com.sun.jna.Pointer g = new com.sun.jna.Pointer(at(6).address());
    com.sun.jna.Pointer h = new com.sun.jna.Pointer(at(7).address());
    com.sun.jna.Pointer i = new com.sun.jna.Pointer(at(8).address());
    com.sun.jna.Pointer j = new com.sun.jna.Pointer(at(9).address());
  }

  /** For JNR. */
  @State(Scope.Benchmark)
  public static class JnrPointers extends Memory {
    private final jnr.ffi.Runtime runtime = jnr.ffi.Runtime.getRuntime(JnrArguments.LIBRARY);
    jnr.ffi.Pointer a = pointer(0);
    jnr.ffi.Pointer b = pointer(1);
    jnr.ffi.Pointer c = pointer(2);
    jnr.ffi.Pointer d = pointer(3);
    jnr.ffi.Pointer e = pointer(4);
    jnr.ffi.Pointer f = pointer(5);
    jnr.ffi.Pointer g = pointer(6);
    jnr.ffi.Pointer h = pointer(7);
    jnr.ffi.Pointer i = pointer(8);
    jnr.ffi.Pointer j = pointer(9);

    private jnr.ffi.Pointer pointer(int index) {
      return jnr.ffi.Pointer.wrap(runtime, at(index).address());
    }
  }
}
