// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.advice;

/**
 * A use of C, as a reader describes it.
 *
 * @param bytesIn that a call passes to C; what C does with them is its work
 * @param bytesOut that a call passes back from C
 * @param callsPerSecond how often it is called
 * @param strings of twenty characters that a call passes to C
 * @param callbacks how often C calls Java in a call
 * @param workInC nanoseconds that C works in a call
 * @param workInJava nanoseconds that the same would take in Java; 0 when there is no such code
 * @param offHeap whether the bytes already lie off the heap; otherwise they are a Java array
 */
public record Choice(
    double bytesIn,
    double bytesOut,
    double callsPerSecond,
    double strings,
    double callbacks,
    double workInC,
    double workInJava,
    boolean offHeap) {

  /** Far beyond every use, and far from where numbers print with an exponent. */
  public static final double MOST = 1e15;

  /**
   * @throws IllegalArgumentException when a number is negative, or more than {@link #MOST}
   */
  public Choice {
    for (double number :
        new double[] {bytesIn, bytesOut, callsPerSecond, strings, callbacks, workInC, workInJava}) {
      if (!(number >= 0 && number <= MOST)) {
        throw new IllegalArgumentException(number + " is not between 0 and " + MOST);
      }
    }
  }
}
