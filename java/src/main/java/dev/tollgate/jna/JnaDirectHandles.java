// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.PointerType;
import java.lang.ref.Cleaner;

/**
 * Handles by JNA's direct mapping: a {@code PointerType} is an address with a type of its own. JNA
 * frees only {@code Memory} by itself, and its cleaner is for its own use: this is Java's. The
 * counter itself is passed, and is therefore reachable as long as the call lasts.
 */
public final class JnaDirectHandles {

  static {
    Native.register(JnaDirectHandles.class, JnaNative.library());
  }

  private static final Cleaner CLEANER = Cleaner.create();

  private JnaDirectHandles() {}

  /** A string that C owns. */
  public static String name() {
    return tg_name();
  }

  /** How many counters there are in C. */
  public static long live() {
    return tg_counters();
  }

  /** A counter, for one thread at a time. */
  public static final class Counter extends PointerType implements AutoCloseable {

    private final Cleaner.Cleanable cleanable;

    /** A closed one, which JNA asks for. */
    public Counter() {
      cleanable = null;
    }

    private Counter(Pointer counter, boolean cleaned) {
      super(counter);
      // What is to run must not know this object, or it would be reachable for ever.
      cleanable = cleaned ? CLEANER.register(this, () -> tg_counter_free(counter)) : null;
    }

    /** That {@code close} destroys, and nothing else. */
    public static Counter open(long start) {
      return new Counter(make(start), false);
    }

    /** That the collector has destroyed if nobody closed it. */
    public static Counter cleaned(long start) {
      return new Counter(make(start), true);
    }

    /**
     * Counts on.
     *
     * @throws IllegalStateException when it is closed
     */
    public long next() {
      if (getPointer() == null) {
        throw new IllegalStateException("The counter is closed");
      }
      return tg_counter_next(this);
    }

    @Override
    public void close() {
      Pointer counter = getPointer();
      if (counter != null) {
        setPointer(null);
        if (cleanable == null) {
          tg_counter_free(counter);
        } else {
          cleanable.clean();
        }
      }
    }
  }

  private static Pointer make(long start) {
    Pointer counter = tg_counter_new(start);
    if (counter == null) {
      throw new OutOfMemoryError("no memory for a counter");
    }
    return counter;
  }

  private static native String tg_name();

  private static native Pointer tg_counter_new(long start);

  private static native long tg_counter_next(Counter counter);

  private static native void tg_counter_free(Pointer counter);

  private static native long tg_counters();
}
