// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import static java.lang.ref.Reference.reachabilityFence;

import dev.tollgate.kernels.OffHeapKernels;
import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.MemorySegment;

/**
 * JNI on off-heap memory: addresses are the arguments, as {@code long} ({@code
 * native/jni/off_heap.c}). The glue calls nothing of {@code JNIEnv}. A bare address keeps nothing
 * alive, so the fences hold the segments until C has returned; they cost nothing.
 */
public final class JniOffHeapKernels implements OffHeapKernels {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  @Override
  public double sum(MemorySegment a) {
    try {
      return tg_sum(a.address(), doubles(a));
    } finally {
      reachabilityFence(a);
    }
  }

  @Override
  public long countMultiples(MemorySegment a, long divisor) {
    try {
      return tg_count_multiples(a.address(), longs(a), divisor);
    } finally {
      reachabilityFence(a);
    }
  }

  @Override
  public void add(MemorySegment a, MemorySegment b, MemorySegment out) {
    try {
      tg_add(a.address(), b.address(), out.address(), doubles(out));
    } finally {
      reachabilityFence(a);
      reachabilityFence(b);
      reachabilityFence(out);
    }
  }

  @Override
  public void multiplyAdd(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment out) {
    try {
      tg_multiply_add(a.address(), b.address(), c.address(), out.address(), doubles(out));
    } finally {
      reachabilityFence(a);
      reachabilityFence(b);
      reachabilityFence(c);
      reachabilityFence(out);
    }
  }

  @Override
  public void secondDerivative(MemorySegment f, double dx, MemorySegment out) {
    try {
      tg_second_derivative(f.address(), doubles(f), dx, out.address());
    } finally {
      reachabilityFence(f);
      reachabilityFence(out);
    }
  }

  @Override
  public void laplacian(
      MemorySegment f, long rows, long cols, double dx, double dy, MemorySegment out) {
    try {
      tg_laplacian(f.address(), rows, cols, dx, dy, out.address());
    } finally {
      reachabilityFence(f);
      reachabilityFence(out);
    }
  }

  @Override
  public void julia(
      MemorySegment re,
      MemorySegment im,
      double cRe,
      double cIm,
      int maxIterations,
      MemorySegment counts) {
    try {
      tg_julia(re.address(), im.address(), doubles(re), cRe, cIm, maxIterations, counts.address());
    } finally {
      reachabilityFence(re);
      reachabilityFence(im);
      reachabilityFence(counts);
    }
  }

  @Override
  public void randomFill(MemorySegment out, long seed) {
    try {
      tg_random_fill(out.address(), doubles(out), seed);
    } finally {
      reachabilityFence(out);
    }
  }

  @Override
  public void transposeAdd(MemorySegment a, MemorySegment b, long n, MemorySegment out) {
    try {
      tg_transpose_add(a.address(), b.address(), n, out.address());
    } finally {
      reachabilityFence(a);
      reachabilityFence(b);
      reachabilityFence(out);
    }
  }

  @Override
  public void matmul(MemorySegment a, MemorySegment b, long m, long k, long n, MemorySegment out) {
    try {
      tg_matmul(a.address(), b.address(), m, k, n, out.address());
    } finally {
      reachabilityFence(a);
      reachabilityFence(b);
      reachabilityFence(out);
    }
  }

  @Override
  public long bisect(MemorySegment a, double key) {
    try {
      return tg_bisect(a.address(), doubles(a), key);
    } finally {
      reachabilityFence(a);
    }
  }

  private static long doubles(MemorySegment segment) {
    return segment.byteSize() / Double.BYTES;
  }

  private static long longs(MemorySegment segment) {
    return segment.byteSize() / Long.BYTES;
  }

  private static native double tg_sum(long a, long n);

  private static native long tg_count_multiples(long a, long n, long divisor);

  private static native void tg_add(long a, long b, long out, long n);

  private static native void tg_multiply_add(long a, long b, long c, long out, long n);

  private static native void tg_second_derivative(long f, long n, double dx, long out);

  private static native void tg_laplacian(
      long f, long rows, long cols, double dx, double dy, long out);

  private static native void tg_julia(
      long re, long im, long n, double cRe, double cIm, int maxIterations, long counts);

  private static native void tg_random_fill(long out, long n, long seed);

  private static native void tg_transpose_add(long a, long b, long n, long out);

  private static native void tg_matmul(long a, long b, long m, long k, long n, long out);

  private static native long tg_bisect(long a, long n, double key);
}
