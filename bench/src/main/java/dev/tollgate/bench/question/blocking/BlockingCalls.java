// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.blocking;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import java.util.List;

/**
 * How many calls that block can be in C at once, when 64 threads each make one that takes 10 ms?
 *
 * <p>The time is that of all 64, divided by 64. So <b>10 ms / time is how many were inside at
 * once</b>: 5 ms are two at a time, 0.16 ms all 64 together. C counts them too, and every method
 * returns the most that it saw, which the tests look at.
 *
 * <ul>
 *   <li>{@code virtual}: 64 virtual threads make the calls.
 *   <li>{@code platform}: 64 platform threads make them, which are there already.
 *   <li>{@code handedOver}: 64 virtual threads hand their calls to those platform threads, and wait
 *       for the results: the way out.
 * </ul>
 *
 * <p>JAVA is {@code Thread.sleep}. It does not answer what the waiting costs the system, nor what
 * becomes of other virtual threads meanwhile: they stand still with those that have the carriers.
 *
 * <p>Expect all 64 at once, but for native calls from virtual threads. A virtual thread with a
 * native frame on its stack is pinned to its carrier (JEP 444, and JEP 491 leaves it so), and the
 * scheduler starts no other carrier for it: as many run as there are carriers, {@code
 * jdk.virtualThreadScheduler.parallelism}, by default the cores. It is so by every technology.
 * Handing over costs some microseconds. On Windows, whose timer has ticks, 10 ms are longer for
 * all.
 */
public final class BlockingCalls implements Question {

  @Override
  public String asks() {
    return "How many calls that block can be in C at once?";
  }

  @Override
  public String baseline() {
    return "JAVA";
  }

  @Override
  public List<Settings> rows() {
    // None are in the quick profile: 64 calls on two carriers take 320 ms.
    return List.of(
        Settings.of(Row.of("virtual threads"), "virtual"),
        Settings.of(Row.of("platform threads"), "platform"),
        Settings.of(Row.of("virtual threads, handed over"), "handedOver"));
  }
}
