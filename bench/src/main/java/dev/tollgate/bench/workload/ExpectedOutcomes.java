// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.workload;

import dev.tollgate.purejava.JavaKernels;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The right answers, each computed in plain Java once. */
public final class ExpectedOutcomes {

  private final Map<String, String> digests = new HashMap<>();
  private final Map<String, Outcome> outcomes = new HashMap<>();

  /**
   * The digest of the right answer: that of the system property {@link
   * KernelName#EXPECTED_PROPERTY}, or computed.
   */
  public String digest(KernelName kernel, int size) {
    return Optional.ofNullable(System.getProperty(KernelName.EXPECTED_PROPERTY))
        .orElseGet(
            () ->
                digests.computeIfAbsent(
                    kernel + " " + size, key -> compute(kernel, size).digest()));
  }

  /**
   * What is wrong with an answer.
   *
   * @param ownOrder whether it was added up in another order than the kernel's, so that it may be
   *     {@link KernelName#within} of the right one
   * @return empty when it is right
   */
  public Optional<String> wrong(Outcome outcome, KernelName kernel, int size, boolean ownOrder) {
    double within = ownOrder ? kernel.within(size) : 0;
    if (within == 0) {
      String digest = outcome.digest();
      String right = digest(kernel, size);
      return digest.equals(right)
          ? Optional.empty()
          : Optional.of("digest " + digest + ", not " + right);
    }
    // Only kernels with results that are small enough to be kept have a bound.
    Outcome right =
        outcomes.computeIfAbsent(kernel + " " + size, key -> compute(kernel, size).copy());
    if (outcome.size() != right.size() || outcome.floating() != right.floating()) {
      return Optional.of(
          outcome.size()
              + (outcome.floating() ? " doubles" : " integers")
              + ", not "
              + right.size()
              + (right.floating() ? " doubles" : " integers"));
    }
    OptionalLong index = outcome.firstDifference(right, within);
    return index.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "at index "
                + index.getAsLong()
                + " "
                + outcome.value(index.getAsLong())
                + ", not within "
                + within
                + " of "
                + right.value(index.getAsLong()));
  }

  /**
   * For the set-up of a benchmark, in a JVM that measures one kernel.
   *
   * @param who computed it
   * @throws AssertionError when it is {@link #wrong}
   */
  public static void require(
      Class<?> who, Outcome outcome, KernelName kernel, int size, boolean ownOrder) {
    new ExpectedOutcomes()
        .wrong(outcome, kernel, size, ownOrder)
        .ifPresent(
            wrong -> {
              throw new AssertionError(
                  who.getSimpleName() + " computes " + kernel + " " + size + " wrongly: " + wrong);
            });
  }

  private static Outcome compute(KernelName kernel, int size) {
    return kernel.workload(size).onArrays().apply(new JavaKernels()).runOnce();
  }
}
