// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.kernels;

import static dev.tollgate.kernels.Checks.elements;
import static dev.tollgate.kernels.Checks.interior;
import static dev.tollgate.kernels.Checks.length;
import static dev.tollgate.kernels.Checks.notNegative;
import static dev.tollgate.kernels.Checks.notOverlapping;
import static dev.tollgate.kernels.Checks.notZero;
import static dev.tollgate.kernels.Checks.positive;
import static dev.tollgate.kernels.Checks.product;
import static dev.tollgate.kernels.Checks.writable;

import java.lang.foreign.MemorySegment;

/** {@link CheckedKernels} for off-heap memory. */
record CheckedOffHeapKernels(OffHeapKernels unchecked) implements OffHeapKernels {

  private static final int DOUBLE = Double.BYTES;

  @Override
  public double sum(MemorySegment a) {
    elements("a", a, DOUBLE);
    return unchecked.sum(a);
  }

  @Override
  public long countMultiples(MemorySegment a, long divisor) {
    elements("a", a, Long.BYTES);
    notZero("divisor", divisor);
    return unchecked.countMultiples(a, divisor);
  }

  @Override
  public void add(MemorySegment a, MemorySegment b, MemorySegment out) {
    long n = elements("a", a, DOUBLE);
    input("b", b, n);
    output(out, n);
    notOverlapping("a", a, "out", out);
    notOverlapping("b", b, "out", out);
    unchecked.add(a, b, out);
  }

  @Override
  public void multiplyAdd(MemorySegment a, MemorySegment b, MemorySegment c, MemorySegment out) {
    long n = elements("a", a, DOUBLE);
    input("b", b, n);
    input("c", c, n);
    output(out, n);
    notOverlapping("a", a, "out", out);
    notOverlapping("b", b, "out", out);
    notOverlapping("c", c, "out", out);
    unchecked.multiplyAdd(a, b, c, out);
  }

  @Override
  public void secondDerivative(MemorySegment f, double dx, MemorySegment out) {
    long n = elements("f", f, DOUBLE);
    positive("dx", dx);
    output(out, interior(n));
    notOverlapping("f", f, "out", out);
    unchecked.secondDerivative(f, dx, out);
  }

  @Override
  public void laplacian(
      MemorySegment f, long rows, long cols, double dx, double dy, MemorySegment out) {
    input("f", f, product("rows", rows, "cols", cols));
    positive("dx", dx);
    positive("dy", dy);
    output(out, interior(rows) * interior(cols));
    notOverlapping("f", f, "out", out);
    // A matrix of no columns may have any number of rows, and nobody should walk them.
    if (out.byteSize() > 0) {
      unchecked.laplacian(f, rows, cols, dx, dy, out);
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
    long n = elements("re", re, DOUBLE);
    input("im", im, n);
    notNegative("maxIterations", maxIterations);
    length("counts", elements("counts", counts, Integer.BYTES), n);
    writable("counts", counts);
    notOverlapping("re", re, "counts", counts);
    notOverlapping("im", im, "counts", counts);
    unchecked.julia(re, im, cRe, cIm, maxIterations, counts);
  }

  @Override
  public void randomFill(MemorySegment out, long seed) {
    elements("out", out, DOUBLE);
    writable("out", out);
    unchecked.randomFill(out, seed);
  }

  @Override
  public void transposeAdd(MemorySegment a, MemorySegment b, long n, MemorySegment out) {
    long elements = product("n", n, "n", n);
    input("a", a, elements);
    input("b", b, elements);
    output(out, elements);
    notOverlapping("a", a, "out", out);
    notOverlapping("b", b, "out", out);
    unchecked.transposeAdd(a, b, n, out);
  }

  @Override
  public void matmul(MemorySegment a, MemorySegment b, long m, long k, long n, MemorySegment out) {
    input("a", a, product("m", m, "k", k));
    input("b", b, product("k", k, "n", n));
    output(out, product("m", m, "n", n));
    notOverlapping("a", a, "out", out);
    notOverlapping("b", b, "out", out);
    if (out.byteSize() > 0) {
      unchecked.matmul(a, b, m, k, n, out);
    }
  }

  @Override
  public long bisect(MemorySegment a, double key) {
    elements("a", a, DOUBLE);
    return unchecked.bisect(a, key);
  }

  private static void input(String name, MemorySegment segment, long needed) {
    length(name, elements(name, segment, DOUBLE), needed);
  }

  private static void output(MemorySegment out, long needed) {
    length("out", elements("out", out, DOUBLE), needed);
    writable("out", out);
  }
}
