// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.handles;

import dev.tollgate.bench.measure.MeasuredColumn;
import dev.tollgate.ffm.FfmHandles;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What the columns of {@link PointerReturn} share. */
public abstract class PointerReturnColumn extends MeasuredColumn {

  static final int LEFT_TOGETHER = 100_000;

  static final long MOST_WAITING = 250_000;

  static final long MOST_SECONDS_TO_WAIT = 60;

  static final long NANOS_BETWEEN_LOOKS = 100_000;

  /** How many are held at once. */
  @Param("100000")
  public int objects;

  long start = 41;

  /** The objects that the row {@code use} uses, each held in another way. */
  @State(Scope.Benchmark)
  public static class Ffm {
    final FfmHandles.Counter counter = FfmHandles.Counter.open(0);
    final Arena confined = Arena.ofConfined();
    final Arena shared = Arena.ofShared();
    final MemorySegment inConfined = FfmHandles.open(0, confined);
    final MemorySegment inShared = FfmHandles.open(0, shared);
    final MemorySegment inAuto = FfmHandles.open(0, Arena.ofAuto());

    /** Destroys them, but for the automatic one. */
    @TearDown
    public void release() {
      counter.close();
      confined.close();
      shared.close();
    }
  }

  /** Creates some that nobody closes. */
  <T> long leave(LongFunction<T> open, ToLongFunction<T> next, LongSupplier live) {
    long sum = 0;
    for (int i = 0; i < LEFT_TOGETHER; i++) {
      sum += next.applyAsLong(open.apply(start));
    }
    if (live.getAsLong() > MOST_WAITING) {
      collectUntil(MOST_WAITING, live);
    }
    return sum;
  }

  /** Collects garbage, and waits until at most so many objects are alive. */
  static void collectUntil(long most, LongSupplier live) {
    System.gc();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS_TO_WAIT);
    while (live.getAsLong() > most) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            live.getAsLong() + " objects are left that nothing destroys");
      }
      // Leaves the processor to the cleaner.
      LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
    }
  }

  /** Creates all, uses each once, and closes them. */
  <T> long hold(LongFunction<T> open, ToLongFunction<T> next, Consumer<T> close) {
    List<T> all = new ArrayList<>(objects);
    long sum = make(all, open, next);
    all.forEach(close);
    return sum;
  }

  /** Creates all, uses each once, drops them, and waits until all are destroyed. */
  <T> long drop(LongFunction<T> open, ToLongFunction<T> next, LongSupplier live) {
    long before = live.getAsLong();
    List<T> all = new ArrayList<>(objects);
    long sum = make(all, open, next);
    all.clear();
    collectUntil(before, live);
    return sum;
  }

  <T> long make(List<T> all, LongFunction<T> open, ToLongFunction<T> next) {
    long sum = 0;
    for (int i = 0; i < objects; i++) {
      T one = open.apply(start);
      sum += next.applyAsLong(one);
      all.add(one);
    }
    return sum;
  }
}
