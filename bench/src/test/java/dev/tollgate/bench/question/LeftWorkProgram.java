// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import dev.tollgate.bench.measure.Measurement;
import java.util.List;

/**
 * A program that runs every method for which these arguments are those of its JVM, and prints lines
 * between which the collector's own log tells what it had to do. {@code LeftWorkTest} starts it
 * with that log on the same output.
 */
final class LeftWorkProgram {

  /** Before the operations of a measurement, whose id follows. */
  static final String BEGIN = "Begin ";

  /** After them; their number follows. */
  static final String END = "End ";

  private static final int CALLS = 10_000;

  private static final double MOST_SECONDS = 0.1;

  private LeftWorkProgram() {}

  /** The arguments are those of the JVM, which the measurement needs. */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    for (Measurement measurement : LeakProgram.oneOfEachMethod()) {
      if (measurement.jvmArguments().equals(List.of(arguments))) {
        try (Invocation invocation = Invocation.of(measurement)) {
          run(measurement, invocation);
          run(measurement, invocation);
        }
      }
    }
  }

  private static void run(Measurement measurement, Invocation invocation)
      throws ReflectiveOperationException {
    collect();
    System.out.println(BEGIN + measurement.id());
    int calls = Math.ceilDiv(CALLS, measurement.operations());
    long made = LeakProgram.call(calls, MOST_SECONDS, invocation) * measurement.operations();
    collect();
    System.out.println(END + made);
  }

  /** Twice: what is found in the first may leave more to the second. */
  private static void collect() {
    System.gc();
    System.gc();
  }
}
