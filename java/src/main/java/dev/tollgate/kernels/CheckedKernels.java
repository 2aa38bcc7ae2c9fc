// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.kernels;

import static dev.tollgate.kernels.Checks.interior;
import static dev.tollgate.kernels.Checks.length;
import static dev.tollgate.kernels.Checks.notNegative;
import static dev.tollgate.kernels.Checks.notNull;
import static dev.tollgate.kernels.Checks.notSame;
import static dev.tollgate.kernels.Checks.notZero;
import static dev.tollgate.kernels.Checks.positive;
import static dev.tollgate.kernels.Checks.product;

/** Stands before every backend: bad arguments fail here, alike, and never reach C. */
record CheckedKernels(Kernels unchecked) implements Kernels {

  @Override
  public double sum(double[] a) {
    notNull("a", a);
    return unchecked.sum(a);
  }

  @Override
  public long countMultiples(long[] a, long divisor) {
    notNull("a", a);
    notZero("divisor", divisor);
    return unchecked.countMultiples(a, divisor);
  }

  @Override
  public void add(double[] a, double[] b, double[] out) {
    notNull("a", a);
    input("b", b, a.length, out);
    output(out, a.length);
    notSame("a", a, out);
    unchecked.add(a, b, out);
  }

  @Override
  public void multiplyAdd(double[] a, double[] b, double[] c, double[] out) {
    notNull("a", a);
    input("b", b, a.length, out);
    input("c", c, a.length, out);
    output(out, a.length);
    notSame("a", a, out);
    unchecked.multiplyAdd(a, b, c, out);
  }

  @Override
  public void secondDerivative(double[] f, double dx, double[] out) {
    notNull("f", f);
    positive("dx", dx);
    output(out, interior(f.length));
    notSame("f", f, out);
    unchecked.secondDerivative(f, dx, out);
  }

  @Override
  public void laplacian(double[] f, int rows, int cols, double dx, double dy, double[] out) {
    input("f", f, product("rows", rows, "cols", cols), out);
    positive("dx", dx);
    positive("dy", dy);
    output(out, interior(rows) * interior(cols));
    // A matrix of no columns may have any number of rows, and nobody should walk them.
    if (out.length > 0) {
      unchecked.laplacian(f, rows, cols, dx, dy, out);
    }
  }

  @Override
  public void julia(
      double[] re, double[] im, double cRe, double cIm, int maxIterations, int[] counts) {
    notNull("re", re);
    notNull("im", im);
    length("im", im.length, re.length);
    notNegative("maxIterations", maxIterations);
    notNull("counts", counts);
    length("counts", counts.length, re.length);
    unchecked.julia(re, im, cRe, cIm, maxIterations, counts);
  }

  @Override
  public void randomFill(double[] out, long seed) {
    notNull("out", out);
    unchecked.randomFill(out, seed);
  }

  @Override
  public void transposeAdd(double[] a, double[] b, int n, double[] out) {
    long elements = product("n", n, "n", n);
    input("a", a, elements, out);
    input("b", b, elements, out);
    output(out, elements);
    unchecked.transposeAdd(a, b, n, out);
  }

  @Override
  public void matmul(double[] a, double[] b, int m, int k, int n, double[] out) {
    input("a", a, product("m", m, "k", k), out);
    input("b", b, product("k", k, "n", n), out);
    output(out, product("m", m, "n", n));
    if (out.length > 0) {
      unchecked.matmul(a, b, m, k, n, out);
    }
  }

  @Override
  public long bisect(double[] a, double key) {
    notNull("a", a);
    return unchecked.bisect(a, key);
  }

  private static void input(String name, double[] array, long needed, double[] out) {
    notNull(name, array);
    length(name, array.length, needed);
    notSame(name, array, out);
  }

  private static void output(double[] out, long needed) {
    notNull("out", out);
    length("out", out.length, needed);
  }
}
