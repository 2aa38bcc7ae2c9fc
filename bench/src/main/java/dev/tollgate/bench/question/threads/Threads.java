// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.threads;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * Do calls get in each other's way when many threads make them: {@code call} of a function that
 * adds two ints, {@code pointer} of one that reads a number in memory?
 *
 * <p>In the rows of 1, 2, 4 and 8, so many platform threads call at once. The time is that of a
 * call as its own thread sees it, so <b>all threads together make threads / time calls a
 * second</b>: what scales keeps its time as long as there is a core for each thread, and beyond
 * that takes threads / cores times as long, because the threads take turns. JAVA tells whether the
 * cores were free: where it takes longer with 2 threads than with 1, another program had one.
 *
 * <p>In the rows {@code callVirtual} and {@code pointerVirtual}, 10,000 virtual threads make 100
 * calls each. The time is that of all, from the start of the first thread to the end of the last,
 * divided by the million calls, so <b>all together make 1 / time calls a second</b>. The threads
 * themselves are in it: JAVA shows what they cost.
 *
 * <ul>
 *   <li>JAVA: Java calling Java, not inlined.
 *   <li>FFM: all threads pass the same memory of an automatic arena, which nobody can close, so
 *       that nothing need be noted.
 *   <li>FFM_OWN_ARENA: each thread has memory in a confined arena of its own. That the arena is in
 *       use is noted in a field that no other thread writes.
 *   <li>FFM_SHARED_ARENA: all threads pass the same memory of one shared arena. Each call counts
 *       itself into the arena and out again, by compare-and-set on one field ({@code
 *       jdk.internal.foreign.SharedSession}).
 *   <li>JNI: passes an address, and notes nothing. The others do so too, and have no column of
 *       their own for it.
 * </ul>
 *
 * <p>It does not answer what calls cost that block ({@link Blocking}), nor what it costs to open
 * and close arenas, but for FFM_OWN_ARENA's virtual threads, each of which has one.
 *
 * <p>Expect every technology to scale: a call changes the state of its own thread and takes no
 * lock. Expect FFM_SHARED_ARENA not to: it costs two atomic operations with one thread, which
 * doubles the call, and more for every core that joins in, because the cache line with the count
 * goes from core to core; more threads than cores add nothing to that. The way out is an arena for
 * each thread, or an automatic one for all.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * Threads/}
 */
public final class Threads implements Question {

  /** A call with a pointer, by two platform threads. */
  public static final Row POINTER_2 = Row.of("pointer", 2, Unit.THREADS);

  @Override
  public String asks() {
    return "Do the calls of many threads slow each other down?";
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
        Settings row =
            Settings.of(Row.of(operation, threads, Unit.THREADS), operation).threads(threads);
        rows.add(row.row().equals(POINTER_2) ? row.inHeadline() : row);
      }
      rows.add(
          Settings.of(
              Row.of(operation, ThreadsColumn.VIRTUAL_THREADS, Unit.THREADS).with("virtual"),
              operation + "Virtual"));
    }
    return rows;
  }
}
