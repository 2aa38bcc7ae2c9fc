// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.purejava.JavaKernels;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpectedOutcomesTest {

  private static final int SIZE = 1000;

  private final ExpectedOutcomes expected = new ExpectedOutcomes();

  private static double sum() {
    return Double.longBitsToDouble(
        KernelName.SUM
            .workload(SIZE)
            .onArrays()
            .apply(new JavaKernels())
            .runOnce()
            .bits()
            .applyAsLong(0));
  }

  private Optional<String> wrong(double sum, boolean ownOrder) {
    return expected.wrong(Outcome.of(new double[] {sum}), KernelName.SUM, SIZE, ownOrder);
  }

  @Test
  void anAnswerInTheOrderOfTheKernelHasItsBits() {
    assertEquals(Optional.empty(), wrong(sum(), false));
    assertTrue(wrong(Math.nextUp(sum()), false).isPresent());
  }

  @Test
  void anAnswerInAnotherOrderMayBeOffByRounding() {
    double within = KernelName.SUM.within(SIZE);
    assertEquals(Optional.empty(), wrong(sum() * (1 + 0.99 * within), true));
    assertEquals(Optional.empty(), wrong(sum() * (1 - 0.99 * within), true));
    assertTrue(wrong(sum() * (1 + 1.01 * within), true).isPresent());
    assertTrue(wrong(sum() * (1 - 1.01 * within), true).isPresent());
    assertTrue(wrong(Double.NaN, true).isPresent());
  }

  @Test
  void anAnswerOfAnotherShapeIsWrong() {
    assertEquals(
        Optional.of("2 doubles, not 1 doubles"),
        expected.wrong(Outcome.of(new double[2]), KernelName.SUM, SIZE, true));
    assertEquals(
        Optional.of("1 integers, not 1 doubles"),
        expected.wrong(Outcome.ofLong(7), KernelName.SUM, SIZE, true));
  }

  /** Only sum and matmul add up. */
  @Test
  void noOtherKernelMayBeOff() {
    assertEquals(0, KernelName.ADD.within(SIZE));
    Outcome right = KernelName.ADD.workload(3).onArrays().apply(new JavaKernels()).runOnce();
    assertEquals(Optional.empty(), expected.wrong(right, KernelName.ADD, 3, true));
    Outcome off = new Outcome(true, right.size(), index -> right.bits().applyAsLong(index) + 1);
    assertTrue(expected.wrong(off, KernelName.ADD, 3, true).isPresent());
  }
}
