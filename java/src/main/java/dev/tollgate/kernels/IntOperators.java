// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.kernels;

/** Functions of more ints than those of the JDK take, for C to call back. */
public final class IntOperators {

  private IntOperators() {}

  /** {@code tg_callback_of_five}. */
  @FunctionalInterface
  public interface OfFive {
    int applyAsInt(int a, int b, int c, int d, int e);
  }

  /** {@code tg_callback_of_ten}. */
  @FunctionalInterface
  public interface OfTen {
    int applyAsInt(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j);
  }
}
