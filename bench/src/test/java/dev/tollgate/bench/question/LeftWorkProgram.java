// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.bench.measure.Measurement;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A program that runs one method of each measurement whose id it reads, and prints lines between
 * which the collector's own log tells what it had to do. {@code LeftWorkTest} starts it with that
 * log on the same output.
 */
final class LeftWorkProgram {

  /** Before the operations of a measurement, whose id follows. */
  static final String BEGIN = "Begin ";

  /** After them; their number follows. */
  static final String END = "End ";

  private static final int CALLS = 10_000;

  private static final double MOST_SECONDS = 0.1;

  private LeftWorkProgram() {}

  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    Map<String, Measurement> measurements =
        LeakProgram.oneOfEachMethod().stream()
            .collect(Collectors.toMap(Measurement::id, Function.identity()));
    List<String> ids;
    try (BufferedReader input = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
      ids = input.lines().toList();
    }
    for (String id : ids) {
      Measurement measurement = measurements.get(id);
      try (Invocation invocation = Invocation.of(measurement)) {
        collect();
        System.out.println(BEGIN + id);
        int calls = Math.ceilDiv(CALLS, measurement.operations());
        long made = LeakProgram.call(calls, MOST_SECONDS, invocation) * measurement.operations();
        collect();
        System.out.println(END + made);
      }
    }
  }

  /** Twice: what is found in the first may leave more to the second. */
  private static void collect() {
    System.gc();
    System.gc();
  }
}
