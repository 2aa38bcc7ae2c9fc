// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.ffm.FfmHandles;
import dev.tollgate.javacpp.JavaCppHandles;
import dev.tollgate.jna.JnaDirectHandles;
import dev.tollgate.jna.JnaInterfaceHandles;
import dev.tollgate.jni.JniHandles;
import dev.tollgate.jnr.JnrHandles;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HandlesTest {

  private static final long MOST_SECONDS = 3_600;

  /** A counter of any technology. */
  record Handle(LongSupplier next, Runnable close) {
    static Handle of(FfmHandles.Counter counter) {
      return new Handle(counter::next, counter::close);
    }

    static Handle of(JniHandles.Counter counter) {
      return new Handle(counter::next, counter::close);
    }

    static Handle of(JavaCppHandles.Counter counter) {
      return new Handle(counter::next, counter::close);
    }

    static Handle of(JnaDirectHandles.Counter counter) {
      return new Handle(counter::next, counter::close);
    }

    static Handle of(JnaInterfaceHandles.Counter counter) {
      return new Handle(counter::next, counter::close);
    }

    static Handle of(JnrHandles.Counter counter) {
      return new Handle(counter::next, counter::close);
    }
  }

  /**
   * What every technology has.
   *
   * @param cleaned makes a counter that the collector has destroyed if nobody closed it
   * @param others make counters that only {@code close} destroys
   */
  record Handles(
      String technology,
      Supplier<String> name,
      LongSupplier live,
      LongFunction<Handle> cleaned,
      List<LongFunction<Handle>> others) {

    /** Every way to make a counter. */
    List<LongFunction<Handle>> ways() {
      return Stream.concat(Stream.of(cleaned), others.stream()).toList();
    }

    @Override
    public String toString() {
      return technology;
    }
  }

  private static Stream<Handles> technologies() {
    return Stream.of(
        new Handles(
            "FFM",
            FfmHandles::name,
            FfmHandles::live,
            start -> Handle.of(FfmHandles.Counter.cleaned(start)),
            List.of(start -> Handle.of(FfmHandles.Counter.open(start)))),
        new Handles(
            "JNI",
            JniHandles::name,
            JniHandles::live,
            start -> Handle.of(JniHandles.Counter.cleaned(start)),
            List.of(start -> Handle.of(JniHandles.Counter.open(start)))),
        new Handles(
            "JAVACPP",
            JavaCppHandles::name,
            JavaCppHandles::live,
            start -> Handle.of(JavaCppHandles.Counter.cleaned(start)),
            List.of(start -> Handle.of(JavaCppHandles.Counter.open(start)))),
        new Handles(
            "JNA_DIRECT",
            JnaDirectHandles::name,
            JnaDirectHandles::live,
            start -> Handle.of(JnaDirectHandles.Counter.cleaned(start)),
            List.of(start -> Handle.of(JnaDirectHandles.Counter.open(start)))),
        new Handles(
            "JNA_INTERFACE",
            JnaInterfaceHandles::name,
            JnaInterfaceHandles::live,
            start -> Handle.of(JnaInterfaceHandles.Counter.cleaned(start)),
            List.of(start -> Handle.of(JnaInterfaceHandles.Counter.open(start)))),
        new Handles(
            "JNR",
            JnrHandles::name,
            JnrHandles::live,
            start -> Handle.of(JnrHandles.Counter.cleaned(start)),
            List.of(start -> Handle.of(JnrHandles.Counter.open(start)))));
  }

  @ParameterizedTest
  @MethodSource("technologies")
  void readsAStringThatCOwns(Handles handles) {
    assertEquals("Tollgate", handles.name.get());
  }

  @ParameterizedTest
  @MethodSource("technologies")
  void aCounterCounts(Handles handles) {
    for (LongFunction<Handle> way : handles.ways()) {
      Handle one = way.apply(41);
      Handle other = way.apply(Long.MAX_VALUE);
      assertEquals(42, one.next.getAsLong());
      assertEquals(Long.MIN_VALUE, other.next.getAsLong());
      assertEquals(43, one.next.getAsLong());
      one.close.run();
      other.close.run();
    }
  }

  @ParameterizedTest
  @MethodSource("technologies")
  void closingDestroysOnce(Handles handles) {
    for (LongFunction<Handle> way : handles.ways()) {
      long before = handles.live.getAsLong();
      Handle counter = way.apply(0);
      assertEquals(before + 1, handles.live.getAsLong());
      counter.close.run();
      assertEquals(before, handles.live.getAsLong());
      counter.close.run();
      assertEquals(before, handles.live.getAsLong());
    }
  }

  @ParameterizedTest
  @MethodSource("technologies")
  void aClosedCounterIsNotUsed(Handles handles) {
    for (LongFunction<Handle> way : handles.ways()) {
      Handle counter = way.apply(0);
      counter.close.run();
      IllegalStateException e = assertThrows(IllegalStateException.class, counter.next::getAsLong);
      assertTrue(e.getMessage().contains("closed"), e.getMessage());
    }
  }

  @ParameterizedTest
  @MethodSource("technologies")
  void theCollectorHasCountersDestroyedThatNobodyClosed(Handles handles) {
    long before = handles.live.getAsLong();
    dropped(1_000, handles.cleaned);
    awaitCollected(handles.live, before);
  }

  /** Each is garbage as soon as C has its address. */
  @ParameterizedTest
  @MethodSource("technologies")
  @Tag("exhaustive")
  void theCollectorLeavesCountersAloneThatAreInUse(Handles handles) throws InterruptedException {
    long before = handles.live.getAsLong();
    AtomicBoolean done = new AtomicBoolean();
    Thread collecting =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (!done.get()) {
                    System.gc();
                  }
                });
    try {
      dropped(50_000, handles.cleaned);
    } finally {
      done.set(true);
      collecting.join();
    }
    awaitCollected(handles.live, before);
  }

  @Test
  void anArenaDestroysItsCounters() {
    for (Arena arena : Stream.of(Arena.ofConfined(), Arena.ofShared()).toList()) {
      long before = FfmHandles.live();
      MemorySegment one = FfmHandles.open(41, arena);
      MemorySegment other = FfmHandles.open(0, arena);
      assertEquals(42, FfmHandles.next(one));
      assertEquals(1, FfmHandles.next(other));
      assertEquals(before + 2, FfmHandles.live());
      arena.close();
      assertEquals(before, FfmHandles.live());
      IllegalStateException e =
          assertThrows(IllegalStateException.class, () -> FfmHandles.next(one));
      assertTrue(e.getMessage().toLowerCase(Locale.ROOT).contains("closed"), e.getMessage());
    }
  }

  @Test
  void theCollectorHasTheCountersOfAnAutomaticArenaDestroyed() {
    long before = FfmHandles.live();
    for (int i = 0; i < 1_000; i++) {
      assertEquals(i + 1, FfmHandles.next(FfmHandles.open(i, Arena.ofAuto())));
    }
    awaitCollected(FfmHandles::live, before);
  }

  private static void dropped(int times, LongFunction<Handle> way) {
    for (int i = 0; i < times; i++) {
      assertEquals(i + 1, way.apply(i).next.getAsLong());
    }
  }

  private static void awaitCollected(LongSupplier live, long expected) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    while (live.getAsLong() > expected) {
      assertTrue(System.nanoTime() < end, () -> live.getAsLong() + " are left");
      System.gc();
    }
    assertEquals(expected, live.getAsLong());
  }
}
