// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.jna.JnaDirectCallbacks;
import dev.tollgate.jna.JnaInterfaceCallbacks;
import dev.tollgate.kernels.IntOperators;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CallbacksTest {

  @ParameterizedTest
  @MethodSource("dev.tollgate.Callbacks#ofAllTechnologies")
  void cGetsEveryAnswer(Callbacks callbacks) {
    int[] calls = {0};
    assertEquals(1_000L * 43, callbacks.one().apply(1_000, a -> a + 1 + 0 * calls[0]++, 42));
    assertEquals(1_000, calls[0]);
    assertEquals(0, callbacks.one().apply(0, a -> 1, 42));
  }

  @ParameterizedTest
  @MethodSource("dev.tollgate.Callbacks#ofAllTechnologies")
  void cSortsByAComparisonOfJava(Callbacks callbacks) {
    for (int n : new int[] {0, 1, 2, 64, 1_000}) {
      int[] ints = new SplittableRandom(n).ints(n).toArray();
      int[] sorted = ints.clone();
      Arrays.sort(sorted);
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment segment = arena.allocateFrom(JAVA_INT, ints);
        callbacks.sort().accept(segment, Integer::compare);
        assertArrayEquals(sorted, segment.toArray(JAVA_INT));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.tollgate.Callbacks#ofAllTechnologies")
  void aCallbackWithoutArgumentsIsCalled(Callbacks callbacks) {
    int[] calls = {0};
    callbacks.none().apply(1_000, () -> calls[0]++, 0);
    assertEquals(1_000, calls[0]);
  }

  /** As digits of a decimal number. */
  @ParameterizedTest
  @MethodSource("dev.tollgate.Callbacks#ofAllTechnologies")
  void everyArgumentIsInItsPlace(Callbacks callbacks) {
    IntOperators.OfFive five = (a, b, c, d, e) -> (((a * 10 + b) * 10 + c) * 10 + d) * 10 + e;
    assertEquals(2 * 91_234L, callbacks.five().apply(2, five, 9));
    assertEquals(
        2 * 1_123_456_789L,
        callbacks
            .ten()
            .apply(
                2,
                (a, b, c, d, e, f, g, h, i, j) ->
                    five.applyAsInt(five.applyAsInt(a, b, c, d, e), f, g, h, i) * 10 + j,
                1));
  }

  @ParameterizedTest
  @MethodSource("dev.tollgate.Callbacks#ofAllTechnologies")
  void aThreadOfCCallsBack(Callbacks callbacks) {
    Set<Thread> threads = new HashSet<>();
    int[] calls = {0};
    long sum =
        callbacks
            .inThread()
            .apply(
                100,
                a -> {
                  threads.add(Thread.currentThread());
                  calls[0]++;
                  return a + 1;
                },
                42);
    assertEquals(100 * 43, sum);
    assertEquals(100, calls[0]);
    assertFalse(threads.contains(Thread.currentThread()));
    threads.forEach(thread -> assertFalse(thread.isAlive(), "a thread that has ended is detached"));
  }

  /** A thread that Java meets again has the same object, unless it was detached meanwhile. */
  @ParameterizedTest
  @MethodSource("dev.tollgate.Callbacks#ofAllTechnologies")
  void aThreadOfCStaysAttachedUntilItEndsOrIsAttachedForEachCallback(Callbacks callbacks) {
    Set<Thread> threads = new HashSet<>();
    Set<Boolean> daemons = new HashSet<>();
    callbacks
        .inThread()
        .apply(
            10,
            a -> {
              threads.add(Thread.currentThread());
              daemons.add(Thread.currentThread().isDaemon());
              return a;
            },
            1);
    boolean jna = callbacks.technology().startsWith("JNA");
    assertEquals(jna || callbacks.technology().equals("JNR") ? 10 : 1, threads.size());
    assertEquals(Set.of(!jna), daemons);
  }

  @Test
  void jnaLeavesAThreadAttachedWhenToldTo() {
    Set<Thread> threads = new HashSet<>();
    JnaInterfaceCallbacks.Callback callback =
        a -> {
          threads.add(Thread.currentThread());
          return a;
        };
    JnaInterfaceCallbacks.stayAttached(callback);
    JnaInterfaceCallbacks.callBackInThread(10, callback, 1);
    assertEquals(1, threads.size());
    JnaDirectCallbacks.callBackInThread(10, callback, 1);
    assertEquals(2, threads.size());
    threads.forEach(thread -> assertFalse(thread.isAlive()));
    threads.forEach(thread -> assertTrue(thread.isDaemon()));
  }

  /** A callback may itself have C call back. */
  @ParameterizedTest
  @MethodSource("dev.tollgate.Callbacks#ofAllTechnologies")
  void callbacksMayBeNested(Callbacks callbacks) {
    assertEquals(
        2 * 3 * 5, callbacks.one().apply(2, a -> (int) callbacks.one().apply(3, b -> b, a), 5));
  }
}
