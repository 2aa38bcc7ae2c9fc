// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.ffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.ref.Reference.reachabilityFence;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Cleaner;

/**
 * Handles by FFM, in two ways. {@link #open} gives a counter to an arena, whose end destroys it: by
 * {@code close}, or by the collector for {@code Arena.ofAuto()}. The segment knows whether it is
 * still to be used, the linker keeps it alive for as long as a call lasts, and a shared arena
 * refuses to close meanwhile. {@link Counter} is an object of one's own around the bare address, as
 * the other technologies have it; it is for one thread at a time.
 */
public final class FfmHandles {

  private static final MethodHandle NAME =
      FfmLibrary.link("tg_name", FunctionDescriptor.of(stringAddress()));
  private static final MethodHandle NEW =
      FfmLibrary.link("tg_counter_new", FunctionDescriptor.of(ADDRESS, JAVA_LONG));
  private static final MethodHandle NEXT =
      FfmLibrary.link("tg_counter_next", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
  private static final MethodHandle FREE =
      FfmLibrary.link("tg_counter_free", FunctionDescriptor.ofVoid(ADDRESS));
  private static final MethodHandle COUNTERS =
      FfmLibrary.link("tg_counters", FunctionDescriptor.of(JAVA_LONG));

  private static final Cleaner CLEANER = Cleaner.create();

  private FfmHandles() {}

  /** A string that C owns. */
  public static String name() {
    try {
      return ((MemorySegment) NAME.invokeExact()).getString(0);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** How many counters there are in C. */
  public static long live() {
    try {
      return (long) COUNTERS.invokeExact();
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** A new counter, which is destroyed with the arena. */
  @SuppressWarnings("restricted")
  public static MemorySegment open(long start, Arena arena) {
    return tg_counter_new(start).reinterpret(arena, FfmHandles::tg_counter_free);
  }

  /**
   * Counts on.
   *
   * @throws IllegalStateException when the arena is closed
   */
  public static long next(MemorySegment counter) {
    try {
      return (long) NEXT.invokeExact(counter);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** A counter without an arena. */
  public static final class Counter implements AutoCloseable {

    private final MemorySegment counter;
    private final Cleaner.Cleanable cleanable;
    private boolean closed;

    private Counter(long start, boolean cleaned) {
      MemorySegment made = tg_counter_new(start);
      counter = made;
      // What is to run must not know this object, or it would be reachable for ever.
      cleanable = cleaned ? CLEANER.register(this, () -> tg_counter_free(made)) : null;
    }

    /** That {@code close} destroys, and nothing else. */
    public static Counter open(long start) {
      return new Counter(start, false);
    }

    /** That the collector has destroyed if nobody closed it. */
    public static Counter cleaned(long start) {
      return new Counter(start, true);
    }

    /**
     * Counts on.
     *
     * @throws IllegalStateException when it is closed
     */
    public long next() {
      if (closed) {
        throw new IllegalStateException("The counter is closed");
      }
      try {
        return FfmHandles.next(counter);
      } finally {
        reachabilityFence(this);
      }
    }

    @Override
    public void close() {
      if (!closed) {
        closed = true;
        if (cleanable == null) {
          tg_counter_free(counter);
        } else {
          cleanable.clean();
        }
      }
    }
  }

  private static MemorySegment tg_counter_new(long start) {
    MemorySegment counter;
    try {
      counter = (MemorySegment) NEW.invokeExact(start);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
    if (counter.address() == 0) {
      throw new OutOfMemoryError("no memory for a counter");
    }
    return counter;
  }

  private static void tg_counter_free(MemorySegment counter) {
    try {
      FREE.invokeExact(counter);
    } catch (Throwable e) {
      throw FfmLibrary.unchecked(e);
    }
  }

  /** What C returns may be read as far as it goes: nobody but C knows how far. */
  @SuppressWarnings("restricted")
  private static AddressLayout stringAddress() {
    return ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(Long.MAX_VALUE, JAVA_BYTE));
  }
}
