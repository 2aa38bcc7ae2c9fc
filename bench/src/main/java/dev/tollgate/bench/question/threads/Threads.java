// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.threads;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * Do calls from many threads slow each other down, without a pointer ({@code call}) and with one
 * ({@code pointer})?
 *
 * <p>In the rows of 1 to 8 threads, platform threads call at the same time, and the time is that of
 * a call as its own thread sees it: <b>together they make threads / time calls per second</b>.
 * Calls that scale keep their time while each thread has a core; beyond that they take threads /
 * cores times as long. If JAVA takes longer with 2 threads than with 1, another program used a
 * core.
 *
 * <p>In the virtual rows, 10,000 virtual threads make 100 calls each. The time is the total,
 * including the threads, divided by the million calls: <b>together they make 1 / time calls per
 * second</b>. Each virtual thread of FFM_OWN_ARENA opens and closes its arena.
 *
 * <p>Expect every technology to scale, because a call changes the state of its own thread and takes
 * no lock. Expect FFM_SHARED_ARENA not to: each call counts itself in and out of the arena by
 * compare-and-set on one field ({@code jdk.internal.foreign.SharedSession}). This doubles the cost
 * of a call with one thread, and costs more with every core, because the cache line moves between
 * cores. An arena per thread, or an automatic arena, avoids this.
 */
public final class Threads implements Question {

  @Override
  public String asks() {
    return "Do calls from many threads slow each other down?";
  }

  @Override
  public String baseline() {
    return "JAVA";
  }

  @Override
  public List<Settings> rows() {
    List<Settings> rows = new ArrayList<>();
    for (String operation : List.of("call", "pointer")) {
      for (int threads : List.of(1, 2, 4, 8)) {
        rows.add(Settings.of(Row.of(operation, threads, Unit.THREADS), operation).threads(threads));
      }
      rows.add(
          Settings.of(
                  Row.of(operation, ThreadsColumn.VIRTUAL_THREADS, Unit.THREADS).with("virtual"),
                  operation + "Virtual")
              .inJvmsOfTheirOwn());
    }
    return rows;
  }
}
