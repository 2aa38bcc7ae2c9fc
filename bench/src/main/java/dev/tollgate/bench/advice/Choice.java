// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.advice;

/**
 * A use of C, as a reader describes it.
 *
 * @param bytesIn that C reads in a call
 * @param bytesOut that C writes in a call
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

  public Choice {
    for (double number :
        new double[] {bytesIn, bytesOut, callsPerSecond, strings, callbacks, workInC, workInJava}) {
      if (!(number >= 0) || Double.isInfinite(number)) {
        throw new IllegalArgumentException("a choice with " + number + ", which is no amount");
      }
    }
  }
}
