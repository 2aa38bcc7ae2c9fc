// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.tollgate.kernels.Kernels;
import dev.tollgate.kernels.OffHeapKernels;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * Every backend as {@link Kernels}, so that one test serves all: arrays are copied to off-heap
 * memory and back where the backend works there. Each piece of that memory is aligned to its
 * element and to nothing more, which is all that a kernel may ask for, and is surrounded by bytes
 * that must not change.
 */
final class OnArrays implements Kernels {

  private static final int VECTOR = 64;
  private static final byte GUARD = 0x5A;

  private final OffHeapKernels kernels;

  private OnArrays(OffHeapKernels kernels) {
    this.kernels = kernels;
  }

  static Kernels of(Backend backend) {
    return backend.transferMode() == TransferMode.OFF_HEAP
        ? new OnArrays(backend.offHeapKernels())
        : backend.kernels();
  }

  static Kernels of(OffHeapKernels kernels) {
    return new OnArrays(kernels);
  }

  @Override
  public double sum(double[] a) {
    try (Memory memory = new Memory()) {
      return kernels.sum(memory.of(a));
    }
  }

  @Override
  public long countMultiples(long[] a, long divisor) {
    try (Memory memory = new Memory()) {
      return kernels.countMultiples(memory.of(a), divisor);
    }
  }

  @Override
  public void add(double[] a, double[] b, double[] out) {
    try (Memory memory = new Memory()) {
      MemorySegment to = memory.of(out);
      kernels.add(memory.of(a), memory.of(b), to);
      memory.back(to, out);
    }
  }

  @Override
  public void multiplyAdd(double[] a, double[] b, double[] c, double[] out) {
    try (Memory memory = new Memory()) {
      MemorySegment to = memory.of(out);
      kernels.multiplyAdd(memory.of(a), memory.of(b), memory.of(c), to);
      memory.back(to, out);
    }
  }

  @Override
  public void secondDerivative(double[] f, double dx, double[] out) {
    try (Memory memory = new Memory()) {
      MemorySegment to = memory.of(out);
      kernels.secondDerivative(memory.of(f), dx, to);
      memory.back(to, out);
    }
  }

  @Override
  public void laplacian(double[] f, int rows, int cols, double dx, double dy, double[] out) {
    try (Memory memory = new Memory()) {
      MemorySegment to = memory.of(out);
      kernels.laplacian(memory.of(f), rows, cols, dx, dy, to);
      memory.back(to, out);
    }
  }

  @Override
  public void julia(
      double[] re, double[] im, double cRe, double cIm, int maxIterations, int[] counts) {
    try (Memory memory = new Memory()) {
      MemorySegment to = memory.place(MemorySegment.ofArray(counts), Integer.BYTES);
      kernels.julia(memory.of(re), memory.of(im), cRe, cIm, maxIterations, to);
      MemorySegment.ofArray(counts).copyFrom(to);
    }
  }

  @Override
  public void randomFill(double[] out, long seed) {
    try (Memory memory = new Memory()) {
      MemorySegment to = memory.of(out);
      kernels.randomFill(to, seed);
      memory.back(to, out);
    }
  }

  @Override
  public void transposeAdd(double[] a, double[] b, int n, double[] out) {
    try (Memory memory = new Memory()) {
      MemorySegment to = memory.of(out);
      kernels.transposeAdd(memory.of(a), memory.of(b), n, to);
      memory.back(to, out);
    }
  }

  @Override
  public void matmul(double[] a, double[] b, int m, int k, int n, double[] out) {
    try (Memory memory = new Memory()) {
      MemorySegment to = memory.of(out);
      kernels.matmul(memory.of(a), memory.of(b), m, k, n, to);
      memory.back(to, out);
    }
  }

  @Override
  public long bisect(double[] a, double key) {
    try (Memory memory = new Memory()) {
      return kernels.bisect(memory.of(a), key);
    }
  }

  /** The memory of one call. Closing it checks the guards. */
  private static final class Memory implements AutoCloseable {

    private final Arena arena = Arena.ofConfined();
    private final List<MemorySegment> guards = new ArrayList<>();

    MemorySegment of(double[] array) {
      return place(MemorySegment.ofArray(array), Double.BYTES);
    }

    MemorySegment of(long[] array) {
      return place(MemorySegment.ofArray(array), Long.BYTES);
    }

    /** A copy whose address is one element past a multiple of the widest vector. */
    MemorySegment place(MemorySegment heap, int elementSize) {
      MemorySegment room = arena.allocate(heap.byteSize() + 2 * VECTOR, VECTOR).fill(GUARD);
      MemorySegment placed = room.asSlice(elementSize, heap.byteSize()).copyFrom(heap);
      guards.add(room.asSlice(0, elementSize));
      guards.add(room.asSlice(elementSize + heap.byteSize()));
      return placed;
    }

    void back(MemorySegment from, double[] array) {
      MemorySegment.ofArray(array).copyFrom(from);
    }

    @Override
    public void close() {
      for (MemorySegment guard : guards) {
        for (byte b : guard.toArray(JAVA_BYTE)) {
          if (b != GUARD) {
            throw new AssertionError("The kernel wrote beside its memory");
          }
        }
      }
      arena.close();
    }
  }
}
