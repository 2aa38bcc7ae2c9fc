// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import static java.lang.ref.Reference.reachabilityFence;

import dev.tollgate.kernels.OffHeapKernels;
import java.lang.foreign.MemorySegment;

/**
 * JNI on off-heap memory: addresses are the arguments. A bare address keeps nothing alive, so the
 * fences hold the segments until C has returned; they cost nothing.
 */
public final class JniOffHeapKernels implements OffHeapKernels {

  @Override
  public double sum(MemorySegment a) {
    try {
      return JniBindings.tg_sum(a.address(), doubles(a));
    } finally {
      reachabilityFence(a);
    }
  }

  @Override
  public long countMultiples(MemorySegment a, long divisor) {
    try {
      return JniBindings.tg_count_multiples(a.address(), longs(a), divisor);
    } finally {
      reachabilityFence(a);
    }
  }

  @Override
  public void add(MemorySegment a, MemorySegment b, MemorySegment out) {
    try {
      JniBindings.tg_add(a.address(), b.address(), out.address(), doubles(out));
    } finally {
      reachabilityFence(a);
      reachabilityFence(b);
      reachabilityFence(out);
    }
  }

  @Override
  public void multiplyAdd(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment out) {
    try {
      JniBindings.tg_multiply_add(
          a.address(), b.address(), c.address(), out.address(), doubles(out));
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
      JniBindings.tg_second_derivative(f.address(), doubles(f), dx, out.address());
    } finally {
      reachabilityFence(f);
      reachabilityFence(out);
    }
  }

  @Override
  public void laplacian(
      MemorySegment f, long rows, long cols, double dx, double dy, MemorySegment out) {
    try {
      JniBindings.tg_laplacian(f.address(), rows, cols, dx, dy, out.address());
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
      JniBindings.tg_julia(
          re.address(), im.address(), doubles(re), cRe, cIm, maxIterations, counts.address());
    } finally {
      reachabilityFence(re);
      reachabilityFence(im);
      reachabilityFence(counts);
    }
  }

  @Override
  public void randomFill(MemorySegment out, long seed) {
    try {
      JniBindings.tg_random_fill(out.address(), doubles(out), seed);
    } finally {
      reachabilityFence(out);
    }
  }

  @Override
  public void transposeAdd(MemorySegment a, MemorySegment b, long n, MemorySegment out) {
    try {
      JniBindings.tg_transpose_add(a.address(), b.address(), n, out.address());
    } finally {
      reachabilityFence(a);
      reachabilityFence(b);
      reachabilityFence(out);
    }
  }

  @Override
  public void matmul(MemorySegment a, MemorySegment b, long m, long k, long n, MemorySegment out) {
    try {
      JniBindings.tg_matmul(a.address(), b.address(), m, k, n, out.address());
    } finally {
      reachabilityFence(a);
      reachabilityFence(b);
      reachabilityFence(out);
    }
  }

  @Override
  public long bisect(MemorySegment a, double key) {
    try {
      return JniBindings.tg_bisect(a.address(), doubles(a), key);
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
}
