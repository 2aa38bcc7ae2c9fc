// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.advice;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A use of C, as a reader describes it.
 *
 * @param amounts what a call has; {@link Part#POINTERS} are counted, not given
 * @param callsPerSecond how often it is called
 * @param workInC nanoseconds that C works in a call, with what it reads and writes
 * @param workInJava nanoseconds that the same would take in Java; 0 when there is no such code
 * @param offHeap whether the arrays already lie off the heap; otherwise they are Java arrays
 */
public record Choice(
    Map<Part, Amount> amounts,
    double callsPerSecond,
    double workInC,
    double workInJava,
    boolean offHeap) {

  /** Far beyond every use. */
  public static final double MOST = 1e15;

  /** A call that passes nothing. */
  public static final Choice NOTHING = new Choice(Map.of(), 1e6, 0, 0, false);

  /**
   * How much of a part.
   *
   * @param size of each, where its cost grows with the size
   */
  public record Amount(double count, double size) {

    /**
     * @throws IllegalArgumentException when a number is negative, or more than {@link #MOST}
     */
    public Amount {
      check(count, size);
    }
  }

  /**
   * @throws IllegalArgumentException when a number is negative, or more than {@link #MOST}
   */
  public Choice {
    check(callsPerSecond, workInC, workInJava);
    Map<Part, Amount> counted = new EnumMap<>(Part.class);
    double pointers = 0;
    for (Part part : Part.values()) {
      Amount amount = amounts.get(part);
      if (amount != null && amount.count() > 0 && part != Part.POINTERS) {
        counted.put(part, amount);
        pointers +=
            switch (part.addresses()) {
              case NONE -> 0;
              case ONE -> 1;
              case EACH -> amount.count();
            };
      }
    }
    if (pointers > 0) {
      counted.put(Part.POINTERS, new Amount(pointers, 0));
    }
    amounts = Collections.unmodifiableMap(counted);
  }

  private static void check(double... numbers) {
    for (double number : numbers) {
      if (!(number >= 0 && number <= MOST)) {
        throw new IllegalArgumentException(number + " is not between 0 and " + MOST);
      }
    }
  }

  /** With so many of a part whose cost does not grow with a size. */
  public Choice with(Part part, double count) {
    return with(part, count, 0);
  }

  /** With so many of a part, each of this size. */
  public Choice with(Part part, double count, double size) {
    Map<Part, Amount> more = new EnumMap<>(Part.class);
    more.putAll(amounts);
    more.put(part, new Amount(count, size));
    return new Choice(more, callsPerSecond, workInC, workInJava, offHeap);
  }

  /** With this work in C. */
  public Choice working(double nanosecondsInC) {
    return new Choice(amounts, callsPerSecond, nanosecondsInC, workInJava, offHeap);
  }

  /** With arrays that already lie off the heap, or not. */
  public Choice offHeap(boolean isOffHeap) {
    return new Choice(amounts, callsPerSecond, workInC, workInJava, isOffHeap);
  }

  /** The bytes of all arrays. */
  double bytes() {
    double sum = 0;
    for (Map.Entry<Part, Amount> entry : amounts.entrySet()) {
      if (entry.getKey().isArray()) {
        sum += entry.getValue().count() * entry.getValue().size();
      }
    }
    return sum;
  }

  /** Whether it passes arrays. */
  public boolean passesArrays() {
    return amounts.keySet().stream().anyMatch(Part::isArray);
  }

  /** Whether C gets memory for strings, structs or out-parameters. */
  boolean needsMemory() {
    return amounts.keySet().stream().anyMatch(Part::needsMemory);
  }

  /** Whether C calls Java. */
  public boolean callsBack() {
    return amounts.containsKey(Part.CALLBACKS);
  }
}
