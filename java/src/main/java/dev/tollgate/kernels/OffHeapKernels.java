// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.kernels;

import java.lang.foreign.MemorySegment;

/**
 * The kernels of {@link Kernels} on off-heap memory, which Java and C both see: the same contracts,
 * with a segment for each array.
 *
 * <p>A segment's length in elements is its size divided by that of its element: 8 bytes for {@code
 * double} and {@code long}, 4 for {@code int}, in the byte order of the machine. Its size must be a
 * multiple of its element, and exactly what the kernel asks for; its address must be aligned to its
 * element, not to more. {@code out} may not overlap an input.
 *
 * <p>Besides what {@link Kernels} says, the methods throw {@link IllegalArgumentException} for a
 * segment on the heap, a misaligned one, a read-only {@code out} or an overlap, {@link
 * IllegalStateException} for a segment whose arena is closed, and {@link WrongThreadException} for
 * one that belongs to another thread.
 *
 * <p>A shared arena must not be closed while a kernel runs on its memory. FFM refuses the attempt;
 * the other technologies pass an address, and nothing can then stop the memory from going away
 * under the kernel.
 */
public interface OffHeapKernels {

  /**
   * The same kernels behind the checks that this contract promises.
   *
   * @param unchecked kernels that rely on the checks having been made
   */
  static OffHeapKernels checked(OffHeapKernels unchecked) {
    return new CheckedOffHeapKernels(unchecked);
  }

  /** {@link Kernels#sum} of {@code double}s. */
  double sum(MemorySegment a);

  /** {@link Kernels#countMultiples} of {@code long}s. */
  long countMultiples(MemorySegment a, long divisor);

  /** {@link Kernels#add} of {@code double}s. */
  void add(MemorySegment a, MemorySegment b, MemorySegment out);

  /** {@link Kernels#multiplyAdd} of {@code double}s. */
  void multiplyAdd(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment out);

  /** {@link Kernels#secondDerivative} of {@code double}s. */
  void secondDerivative(MemorySegment f, double dx, MemorySegment out);

  /** {@link Kernels#laplacian} of {@code double}s. */
  void laplacian(MemorySegment f, long rows, long cols, double dx, double dy, MemorySegment out);

  /** {@link Kernels#julia} of {@code double}s into {@code int}s. */
  void julia(
      MemorySegment re,
      MemorySegment im,
      double cRe,
      double cIm,
      int maxIterations,
      MemorySegment counts);

  /** {@link Kernels#randomFill} of {@code double}s. */
  void randomFill(MemorySegment out, long seed);

  /** {@link Kernels#transposeAdd} of {@code double}s. */
  void transposeAdd(MemorySegment a, MemorySegment b, long n, MemorySegment out);

  /** {@link Kernels#matmul} of {@code double}s. */
  void matmul(MemorySegment a, MemorySegment b, long m, long k, long n, MemorySegment out);

  /** {@link Kernels#bisect} of {@code double}s. */
  long bisect(MemorySegment a, double key);
}
