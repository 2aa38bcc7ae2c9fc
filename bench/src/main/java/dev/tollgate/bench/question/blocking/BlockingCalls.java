// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.blocking;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import java.util.List;

/**
 * How many blocking calls can be in C at the same time, when 64 threads each make one of 10 ms?
 *
 * <p>The time is the total divided by 64. So <b>10 ms / time is the number of calls that ran at the
 * same time</b>: 5 ms means two, 0.16 ms all 64. {@code handed over} means that 64 virtual threads
 * hand their calls to 64 platform threads and wait for the results.
 *
 * <p>Expect all 64 at once, except for native calls from virtual threads. A virtual thread with a
 * native frame on its stack is pinned to its carrier (JEP 444; JEP 491 does not change this), and
 * the scheduler adds no carrier for it: as many run as there are carriers ({@code
 * jdk.virtualThreadScheduler.parallelism}, by default the number of cores), and other virtual
 * threads wait too. This holds for every technology. Handing over costs some microseconds. The
 * timer of Windows makes 10 ms longer.
 */
public final class BlockingCalls implements Question {

  @Override
  public String asks() {
    return "How many blocking calls can be in C at the same time?";
  }

  @Override
  public String baseline() {
    return "JAVA";
  }

  @Override
  public List<Settings> rows() {
    // None are in the quick profile: 64 calls on two carriers take 320 ms.
    return List.of(
        Settings.of(Row.of("virtual threads"), "virtual").inJvmsOfTheirOwn(),
        Settings.of(Row.of("platform threads"), "platform").inJvmsOfTheirOwn(),
        Settings.of(Row.of("virtual threads, handed over"), "handedOver").inJvmsOfTheirOwn());
  }
}
