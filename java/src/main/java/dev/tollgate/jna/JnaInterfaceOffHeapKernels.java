// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import static java.lang.ref.Reference.reachabilityFence;

import com.sun.jna.Pointer;
import dev.tollgate.kernels.OffHeapKernels;
import java.lang.foreign.MemorySegment;

/** JNA by interface mapping, on off-heap memory: {@code Pointer}s are the arguments. */
public final class JnaInterfaceOffHeapKernels implements OffHeapKernels {

  @Override
  public double sum(MemorySegment a) {
    try {
      return JnaInterfaceKernelBindings.LIBRARY.tg_sum(pointer(a), doubles(a));
    } finally {
      reachabilityFence(a);
    }
  }

  @Override
  public long countMultiples(MemorySegment a, long divisor) {
    try {
      return JnaInterfaceKernelBindings.LIBRARY.tg_count_multiples(pointer(a), longs(a), divisor);
    } finally {
      reachabilityFence(a);
    }
  }

  @Override
  public void add(MemorySegment a, MemorySegment b, MemorySegment out) {
    try {
      JnaInterfaceKernelBindings.LIBRARY.tg_add(pointer(a), pointer(b), pointer(out), doubles(out));
    } finally {
      reachabilityFence(a);
      reachabilityFence(b);
      reachabilityFence(out);
    }
  }

  @Override
  public void multiplyAdd(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment out) {
    try {
      JnaInterfaceKernelBindings.LIBRARY.tg_multiply_add(
          pointer(a), pointer(b), pointer(c), pointer(out), doubles(out));
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
      JnaInterfaceKernelBindings.LIBRARY.tg_second_derivative(
          pointer(f), doubles(f), dx, pointer(out));
    } finally {
      reachabilityFence(f);
      reachabilityFence(out);
    }
  }

  @Override
  public void laplacian(
      MemorySegment f, long rows, long cols, double dx, double dy, MemorySegment out) {
    try {
      JnaInterfaceKernelBindings.LIBRARY.tg_laplacian(pointer(f), rows, cols, dx, dy, pointer(out));
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
      JnaInterfaceKernelBindings.LIBRARY.tg_julia(
          pointer(re), pointer(im), doubles(re), cRe, cIm, maxIterations, pointer(counts));
    } finally {
      reachabilityFence(re);
      reachabilityFence(im);
      reachabilityFence(counts);
    }
  }

  @Override
  public void randomFill(MemorySegment out, long seed) {
    try {
      JnaInterfaceKernelBindings.LIBRARY.tg_random_fill(pointer(out), doubles(out), seed);
    } finally {
      reachabilityFence(out);
    }
  }

  @Override
  public void transposeAdd(MemorySegment a, MemorySegment b, long n, MemorySegment out) {
    try {
      JnaInterfaceKernelBindings.LIBRARY.tg_transpose_add(pointer(a), pointer(b), n, pointer(out));
    } finally {
      reachabilityFence(a);
      reachabilityFence(b);
      reachabilityFence(out);
    }
  }

  @Override
  public void matmul(MemorySegment a, MemorySegment b, long m, long k, long n, MemorySegment out) {
    try {
      JnaInterfaceKernelBindings.LIBRARY.tg_matmul(pointer(a), pointer(b), m, k, n, pointer(out));
    } finally {
      reachabilityFence(a);
      reachabilityFence(b);
      reachabilityFence(out);
    }
  }

  @Override
  public long bisect(MemorySegment a, double key) {
    try {
      return JnaInterfaceKernelBindings.LIBRARY.tg_bisect(pointer(a), doubles(a), key);
    } finally {
      reachabilityFence(a);
    }
  }

  private static Pointer pointer(MemorySegment segment) {
    return new Pointer(segment.address());
  }

  private static long doubles(MemorySegment segment) {
    return segment.byteSize() / Double.BYTES;
  }

  private static long longs(MemorySegment segment) {
    return segment.byteSize() / Long.BYTES;
  }
}
