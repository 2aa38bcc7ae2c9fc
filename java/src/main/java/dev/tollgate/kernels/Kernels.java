// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.kernels;

/**
 * The kernels on heap arrays. What each computes, and in which order, is the same for every
 * backend, so that all of them return the same bits for the same input; the payload of a NaN is the
 * one exception.
 *
 * <p>The caller provides {@code out} (or {@code counts}); it must not be one of the inputs. Every
 * array must have exactly the length that its kernel asks for. Empty input is legal wherever a
 * result exists. Matrices are row-major and dense.
 *
 * <p>All methods throw {@link NullPointerException} for a null array and {@link
 * IllegalArgumentException} for a length, a shape or a number that the contract excludes, both
 * naming the argument and its value, and both before anything is computed or written. Kernels from
 * {@link dev.tollgate.Backend#kernels()} are safe for use by many threads.
 */
public interface Kernels {

  /**
   * The same kernels behind the checks that this contract promises.
   *
   * @param unchecked kernels that rely on the checks having been made
   */
  static Kernels checked(Kernels unchecked) {
    return new CheckedKernels(unchecked);
  }

  /**
   * The sum of all elements, 0.0 for none.
   *
   * <p>Order: eight running sums that start at 0.0; sum k takes the elements k, k + 8, k + 16 … up
   * to the end; then {@code ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7))}.
   */
  double sum(double[] a);

  /**
   * How many elements {@code divisor} divides: those for which {@code a[i] % divisor == 0}.
   *
   * @param divisor any number but 0
   */
  long countMultiples(long[] a, long divisor);

  /**
   * {@code out[i] = a[i] + b[i]}.
   *
   * @param b as long as {@code a}
   * @param out as long as {@code a}
   */
  void add(double[] a, double[] b, double[] out);

  /**
   * {@code out[i] = a[i] * b[i] + c[i]}, rounded after the product and again after the sum.
   *
   * @param b as long as {@code a}
   * @param c as long as {@code a}
   * @param out as long as {@code a}
   */
  void multiplyAdd(double[] a, double[] b, double[] c, double[] out);

  /**
   * The second derivative of a function sampled at distance {@code dx}, by central differences:
   * {@code out[i - 1] = ((f[i - 1] - 2.0 * f[i]) + f[i + 1]) * inv} for 1 ≤ i ≤ n − 2, with {@code
   * inv = 1.0 / (dx * dx)}.
   *
   * @param dx greater than 0
   * @param out two elements shorter than {@code f}, or empty when {@code f} has fewer than two
   */
  void secondDerivative(double[] f, double dx, double[] out);

  /**
   * The five-point Laplacian of a function sampled on rows × cols points. On the interior, 1 ≤ i ≤
   * rows − 2 and 1 ≤ j ≤ cols − 2, evaluated from left to right:
   *
   * <pre>out[i-1][j-1] = (f[i-1][j] + f[i+1][j]) * ix + (f[i][j-1] + f[i][j+1]) * iy - f[i][j] * c
   * </pre>
   *
   * <p>with {@code ix = 1.0 / (dx * dx)}, {@code iy = 1.0 / (dy * dy)} and {@code c = 2.0 * (ix +
   * iy)}.
   *
   * @param f rows × cols elements
   * @param rows not negative
   * @param cols not negative
   * @param dx distance between rows, greater than 0
   * @param dy distance between columns, greater than 0
   * @param out (rows − 2) × (cols − 2) elements, or none when either is less than 2
   */
  void laplacian(double[] f, int rows, int cols, double dx, double dy, double[] out);

  /**
   * How often z ← z² + c is taken from each z = re + im·i before |z| ≥ 2.
   *
   * <p>Order: n = 0; while {@code re * re + im * im < 4} and n &lt; maxIterations: {@code im' = 2.0
   * * (re * im) + cIm}, {@code re' = (re * re - im * im) + cRe}, n + 1.
   *
   * @param im as long as {@code re}
   * @param maxIterations not negative
   * @param counts as long as {@code re}
   */
  void julia(double[] re, double[] im, double cRe, double cIm, int maxIterations, int[] counts);

  /**
   * Fills {@code out} with the stream of {@code new SplittableRandom(seed).nextDouble()}: uniform
   * in [0, 1), by SplitMix64 with the mixing function "variant 13" of David Stafford, the upper 53
   * bits of each result scaled by 2⁻⁵³.
   */
  void randomFill(double[] out, long seed);

  /**
   * {@code out[i][j] = a[i][j] + b[j][i]}.
   *
   * @param a n × n elements
   * @param b n × n elements
   * @param n not negative
   * @param out n × n elements
   */
  void transposeAdd(double[] a, double[] b, int n, double[] out);

  /**
   * The matrix product. Every {@code out[i][j]} starts at 0.0 and takes {@code fma(a[i][p],
   * b[p][j], out[i][j])} for p = 0 … k − 1 in turn.
   *
   * @param a m × k elements
   * @param b k × n elements
   * @param m not negative
   * @param k not negative
   * @param n not negative
   * @param out m × n elements
   */
  void matmul(double[] a, double[] b, int m, int k, int n, double[] out);

  /**
   * How many elements are less than {@code key}: the index at which it would be inserted before its
   * equals. −0.0 equals 0.0. The answer for a NaN is 0.
   *
   * @param a ascending, without NaN; this is not checked, and the answer is otherwise any index
   */
  long bisect(double[] a, double key);
}
