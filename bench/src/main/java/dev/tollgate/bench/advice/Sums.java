// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.advice;

import dev.tollgate.bench.result.Estimate;

/**
 * Arithmetic of intervals: their ends are added, so that a sum is never surer than its parts. Wider
 * than need be where errors would cancel.
 */
final class Sums {

  private Sums() {}

  static Estimate plus(Estimate a, Estimate b) {
    return new Estimate(a.centre() + b.centre(), a.low() + b.low(), a.high() + b.high());
  }

  /** What remains is a cost, and so not below 0. */
  static Estimate less(Estimate a, Estimate b) {
    return new Estimate(
        Math.max(0, a.centre() - b.centre()),
        Math.max(0, a.low() - b.high()),
        Math.max(0, a.high() - b.low()));
  }

  static Estimate times(double n, Estimate a) {
    // Without a second round an interval has no end, and 0 times that is no number.
    return n == 0 ? new Estimate(0, 0, 0) : new Estimate(n * a.centre(), n * a.low(), n * a.high());
  }

  /** With an interval that is wider by a factor at both ends. */
  static Estimate widened(Estimate a, double factor) {
    return new Estimate(a.centre(), a.low() / factor, a.high() * factor);
  }
}
