// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import static java.lang.ref.Reference.reachabilityFence;

import dev.tollgate.kernels.OffHeapKernels;
import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.MemorySegment;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * JavaCPP on off-heap memory: {@code Pointer}s are the arguments, made for the call. Code that
 * lives with JavaCPP keeps its {@code Pointer}s and saves that object.
 */
@Platform(include = "tollgate.h", link = "tollgate", library = "jnitollgate")
@NoException
public final class JavaCppOffHeapKernels implements OffHeapKernels {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  @Override
  public double sum(MemorySegment a) {
    try {
      return tg_sum(pointer(a), doubles(a));
    } finally {
      reachabilityFence(a);
    }
  }

  @Override
  public long countMultiples(MemorySegment a, long divisor) {
    try {
      return tg_count_multiples(pointer(a), longs(a), divisor);
    } finally {
      reachabilityFence(a);
    }
  }

  @Override
  public void add(MemorySegment a, MemorySegment b, MemorySegment out) {
    try {
      tg_add(pointer(a), pointer(b), pointer(out), doubles(out));
    } finally {
      reachabilityFence(a);
      reachabilityFence(b);
      reachabilityFence(out);
    }
  }

  @Override
  public void multiplyAdd(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment out) {
    try {
      tg_multiply_add(pointer(a), pointer(b), pointer(c), pointer(out), doubles(out));
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
      tg_second_derivative(pointer(f), doubles(f), dx, pointer(out));
    } finally {
      reachabilityFence(f);
      reachabilityFence(out);
    }
  }

  @Override
  public void laplacian(
      MemorySegment f, long rows, long cols, double dx, double dy, MemorySegment out) {
    try {
      tg_laplacian(pointer(f), rows, cols, dx, dy, pointer(out));
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
      tg_julia(pointer(re), pointer(im), doubles(re), cRe, cIm, maxIterations, pointer(counts));
    } finally {
      reachabilityFence(re);
      reachabilityFence(im);
      reachabilityFence(counts);
    }
  }

  @Override
  public void randomFill(MemorySegment out, long seed) {
    try {
      tg_random_fill(pointer(out), doubles(out), seed);
    } finally {
      reachabilityFence(out);
    }
  }

  @Override
  public void transposeAdd(MemorySegment a, MemorySegment b, long n, MemorySegment out) {
    try {
      tg_transpose_add(pointer(a), pointer(b), n, pointer(out));
    } finally {
      reachabilityFence(a);
      reachabilityFence(b);
      reachabilityFence(out);
    }
  }

  @Override
  public void matmul(MemorySegment a, MemorySegment b, long m, long k, long n, MemorySegment out) {
    try {
      tg_matmul(pointer(a), pointer(b), m, k, n, pointer(out));
    } finally {
      reachabilityFence(a);
      reachabilityFence(b);
      reachabilityFence(out);
    }
  }

  @Override
  public long bisect(MemorySegment a, double key) {
    try {
      return tg_bisect(pointer(a), doubles(a), key);
    } finally {
      reachabilityFence(a);
    }
  }

  private static Pointer pointer(MemorySegment segment) {
    return new SegmentPointer(segment);
  }

  private static long doubles(MemorySegment segment) {
    return segment.byteSize() / Double.BYTES;
  }

  private static long longs(MemorySegment segment) {
    return segment.byteSize() / Long.BYTES;
  }

  private static native double tg_sum(@Cast("const double*") Pointer a, @Cast("int64_t") long n);

  private static native @Cast("int64_t") long tg_count_multiples(
      @Cast("const int64_t*") Pointer a, @Cast("int64_t") long n, @Cast("int64_t") long divisor);

  private static native void tg_add(
      @Cast("const double*") Pointer a,
      @Cast("const double*") Pointer b,
      @Cast("double*") Pointer out,
      @Cast("int64_t") long n);

  private static native void tg_multiply_add(
      @Cast("const double*") Pointer a,
      @Cast("const double*") Pointer b,
      @Cast("const double*") Pointer c,
      @Cast("double*") Pointer out,
      @Cast("int64_t") long n);

  private static native void tg_second_derivative(
      @Cast("const double*") Pointer f,
      @Cast("int64_t") long n,
      double dx,
      @Cast("double*") Pointer out);

  private static native void tg_laplacian(
      @Cast("const double*") Pointer f,
      @Cast("int64_t") long rows,
      @Cast("int64_t") long cols,
      double dx,
      double dy,
      @Cast("double*") Pointer out);

  private static native void tg_julia(
      @Cast("const double*") Pointer re,
      @Cast("const double*") Pointer im,
      @Cast("int64_t") long n,
      double cRe,
      double cIm,
      int maxIterations,
      @Cast("int32_t*") Pointer counts);

  private static native void tg_random_fill(
      @Cast("double*") Pointer out, @Cast("int64_t") long n, @Cast("int64_t") long seed);

  private static native void tg_transpose_add(
      @Cast("const double*") Pointer a,
      @Cast("const double*") Pointer b,
      @Cast("int64_t") long n,
      @Cast("double*") Pointer out);

  private static native void tg_matmul(
      @Cast("const double*") Pointer a,
      @Cast("const double*") Pointer b,
      @Cast("int64_t") long m,
      @Cast("int64_t") long k,
      @Cast("int64_t") long n,
      @Cast("double*") Pointer out);

  private static native @Cast("int64_t") long tg_bisect(
      @Cast("const double*") Pointer a, @Cast("int64_t") long n, double key);
}
