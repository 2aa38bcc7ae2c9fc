// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.natives.NativeLibrary;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;
import org.bytedeco.javacpp.indexer.DoubleIndexer;

/**
 * C's numbers by JavaCPP: through a {@code DoublePointer}, each of whose {@code get} and {@code
 * put} is a JNI call that checks nothing, through a {@code DoubleIndexer} on it, which checks the
 * index and reads by {@code sun.misc.Unsafe}, or copied in bulk. The pointer owns the memory;
 * {@code close} frees it, and the indexer must not be used from then on.
 */
@Platform(include = "tollgate.h", link = "tollgate", library = "jnitollgate")
@NoException
public final class JavaCppElements {

  static {
    // It has the native methods of JavaCPP's own pointers too.
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private JavaCppElements() {}

  /** C makes the numbers. */
  public static void randomFill(DoublePointer a, long seed) {
    tg_random_fill(a, a.limit(), seed);
  }

  /** From the first to the last. */
  public static double sum(DoublePointer a) {
    int n = (int) a.limit();
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += a.get(i);
    }
    return sum;
  }

  /** Those at these indexes, one after the other. */
  public static double sum(DoublePointer a, int[] order) {
    double sum = 0;
    for (int i : order) {
      sum += a.get(i);
    }
    return sum;
  }

  /** Each becomes x. */
  public static void fill(DoublePointer a, double x) {
    int n = (int) a.limit();
    for (int i = 0; i < n; i++) {
      a.put(i, x);
    }
  }

  /** Those at these indexes become x. */
  public static void fill(DoublePointer a, int[] order, double x) {
    for (int i : order) {
      a.put(i, x);
    }
  }

  /** By an indexer, from the first to the last. */
  public static double sum(DoubleIndexer a) {
    int n = (int) a.size(0);
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += a.get(i);
    }
    return sum;
  }

  /** Those at these indexes, one after the other. */
  public static double sum(DoubleIndexer a, int[] order) {
    double sum = 0;
    for (int i : order) {
      sum += a.get(i);
    }
    return sum;
  }

  /** Each becomes x. */
  public static void fill(DoubleIndexer a, double x) {
    int n = (int) a.size(0);
    for (int i = 0; i < n; i++) {
      a.put(i, x);
    }
  }

  /** Those at these indexes become x. */
  public static void fill(DoubleIndexer a, int[] order, double x) {
    for (int i : order) {
      a.put(i, x);
    }
  }

  /** All of them at once, into an array. */
  public static void read(DoublePointer a, double[] to) {
    a.get(to);
  }

  /** All of them at once, from an array. */
  public static void write(DoublePointer a, double[] from) {
    a.put(from);
  }

  private static native void tg_random_fill(
      @Cast("double*") Pointer out, @Cast("int64_t") long n, @Cast("int64_t") long seed);
}
