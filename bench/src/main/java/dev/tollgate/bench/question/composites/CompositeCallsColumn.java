// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.bench.measure.MeasuredColumn;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.purejava.JavaComposites;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Method;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What the columns of {@link CompositeCalls} share: the data, and the check of all that they do.
 */
public abstract class CompositeCallsColumn extends MeasuredColumn {

  /** Of each array. */
  @Param("8")
  public int elements;

  /** Of each string. */
  @Param("10")
  public int characters;

  /** How often C calls Java. */
  @Param("4")
  public int callbacks;

  /** The method that is measured. */
  @Param("checksum")
  public String composite;

  /** The arrays on the Java heap. */
  double[] in;

  double[] other;
  double[] out;

  /** What is passed for these arrays; a column whose data is off the heap replaces it. */
  MemorySegment passedIn;

  MemorySegment passedOther;
  MemorySegment passedOut;

  /** The strings. */
  String s;

  String t;

  /** Less than the first element, so that it is changed. */
  double most = 0.5;

  /** The fields of the struct. */
  long w = 1L << 40;

  long x = -20;
  long y = 300;
  long z = -4_000;

  /** The ten numbers. */
  int b = -1;

  long c = 20;
  double d = 0.5;
  int e = 300;
  long f = -4_000;
  double g = 1e-9;
  int h = 50_000;
  long i = 600_000;
  double j = -1e9;
  int k = 7_000_000;

  /** What lives as long as the column. */
  Arena arena;

  /** The callback. */
  static int next(int a) {
    return a + 1;
  }

  /** Creates what the column needs besides arrays on the heap. */
  void hold() {}

  /**
   * Creates the data, and checks the answer of the method that is measured. The others do not run,
   * or C2 would compile the code of the JDK that they share for all of them: a confined arena then
   * costs more.
   */
  @Setup
  public void prepare() throws ReflectiveOperationException {
    arena = Arena.ofConfined();
    int n = Math.max(1, elements);
    in = new double[n];
    other = new double[n];
    out = new double[n];
    passedIn = MemorySegment.ofArray(in);
    passedOther = MemorySegment.ofArray(other);
    passedOut = MemorySegment.ofArray(out);
    s = "s".repeat(characters);
    t = "t".repeat(characters);
    hold();
    for (Method method : getClass().getMethods()) {
      if (method.getName().equals(composite)) {
        check(method, n);
      }
    }
    fill(passedIn, first(n));
  }

  private void check(Method method, int n) throws ReflectiveOperationException {
    double[] expectedIn = first(n);
    double[] second = new SplittableRandom(2).doubles(n).toArray();
    double[] expectedOut = new double[n];
    fill(passedIn, expectedIn);
    fill(passedOther, second);
    fill(passedOut, expectedOut);
    Object expected = answer(method.getName(), expectedIn, second, expectedOut);
    Object actual = method.invoke(this);
    if (!String.valueOf(expected).equals(String.valueOf(actual))
        || passedIn.mismatch(MemorySegment.ofArray(expectedIn)) >= 0
        || passedOut.mismatch(MemorySegment.ofArray(expectedOut)) >= 0) {
      throw new AssertionError(
          method + " answers wrong: " + actual + " instead of " + expected + ", or other arrays");
    }
  }

  /** What Java answers; null where the answer is in an array. */
  private Object answer(String method, double[] first, double[] second, double[] filled) {
    switch (method) {
      case "spread" -> JavaComposites.spread(first, filled);
      case "spreadBoth" -> JavaComposites.spreadBoth(first, second, filled);
      case "spreadWeighed" -> JavaComposites.spreadWeighed(w, x, y, z, first, filled);
      default -> {
        return number(method, first, second);
      }
    }
    return null;
  }

  private Number number(String method, double[] first, double[] second) {
    return switch (method) {
      case "checksum" -> JavaComposites.checksum(first);
      case "takeBoth" -> JavaComposites.takeBoth(first, second);
      case "limitEnds" -> JavaComposites.limitEnds(first, most);
      case "takeNamed" -> JavaComposites.takeNamed(s, first);
      case "weighLengths" -> JavaComposites.weighLengths(s, t);
      case "takeInto" -> JavaComposites.takeInto(first);
      case "takeCalling" ->
          JavaComposites.takeCalling(callbacks, CompositeCallsColumn::next, first);
      case "takeMixed" -> JavaComposites.takeMixed(first, b, c, d, e, f, g, h, i, j, k);
      case "failNamed" -> JavaComposites.failNamed(s);
      default -> throw new IllegalArgumentException(method);
    };
  }

  private static double[] first(int n) {
    double[] numbers = new SplittableRandom(1).doubles(n).toArray();
    numbers[0] = 0.75;
    return numbers;
  }

  private static void fill(MemorySegment passed, double[] numbers) {
    passed.copyFrom(MemorySegment.ofArray(numbers));
  }

  /** Frees what is off the heap. */
  @TearDown
  public void release() {
    arena.close();
  }

  /** Memory as large as an array. */
  MemorySegment segment() {
    return AlignedMemory.segment(passedOut.byteSize(), arena);
  }

  /** Memory as large as an array, that another technology has allocated. */
  @SuppressWarnings("restricted")
  MemorySegment at(long address) {
    return MemorySegment.ofAddress(address).reinterpret(passedOut.byteSize());
  }
}
