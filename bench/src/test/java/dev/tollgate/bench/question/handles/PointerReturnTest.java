// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.handles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.question.Invocation;
import dev.tollgate.ffm.FfmHandles;
import dev.tollgate.natives.CountedCalls;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method makes, uses and destroys as many as it says, and leaves none. */
@Tag("counting")
class PointerReturnTest {

  private static final PointerReturnExpectation EXPECTATION = new PointerReturnExpectation();

  private static final long MOST_SECONDS = 3_600;

  /** Each method with fewer objects than are measured. */
  private static Stream<Measurement> measurements() {
    Set<String> seen = new HashSet<>();
    return new PointerReturn()
        .measurements(Profile.FULL).stream()
            .filter(measurement -> seen.add(measurement.benchmark()));
  }

  @ParameterizedTest
  @MethodSource("measurements")
  void makesUsesAndDestroys(Measurement measurement) throws ReflectiveOperationException {
    String row = measurement.row().operation();
    long made = PointerReturnExpectation.made(measurement);
    long used = row.equals("use") ? 1 : made;
    boolean cleaned = row.equals("cleaned") || row.equals("dropped");
    long ofStates =
        !row.equals("use")
            ? 0
            : measurement.column().technologies().contains(Technology.FFM) ? 4 : 1;
    try (Invocation invocation = Invocation.of(measurement, EXPECTATION.parameters(measurement))) {
      // What other measurements have left would be destroyed meanwhile, and counted here.
      awaitCollected(ofStates);
      CountedCalls.forget();
      // One call of each: a cleaner's thread then adds to a number, and no other thread to that.
      FfmHandles.Counter.open(0).close();
      FfmHandles.live();
      EXPECTATION.check(measurement, invocation, invocation.call());
      if (!cleaned) {
        assertEquals(3 + (row.equals("string") ? 1 : 2 * made + used), CountedCalls.ofAll());
      }
      awaitCollected(ofStates);
      assertEquals(row.equals("string") ? 1 : 0, CountedCalls.of("tg_name"));
      assertEquals(1 + made, CountedCalls.of("tg_counter_new"));
      assertEquals(used, CountedCalls.of("tg_counter_next"));
      assertEquals(1 + made, CountedCalls.of("tg_counter_free"));
    }
  }

  private static void awaitCollected(long expected) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    while (FfmHandles.live() > expected) {
      assertTrue(System.nanoTime() < end, () -> FfmHandles.live() + " are left");
      System.gc();
    }
  }
}
