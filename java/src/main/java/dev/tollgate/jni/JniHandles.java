// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import static java.lang.ref.Reference.reachabilityFence;

import dev.tollgate.natives.NativeLibrary;
import java.lang.ref.Cleaner;

/**
 * Handles by JNI ({@code native/jni/handles.c}): an address in a {@code long}, which nothing
 * protects but the object around it. Without the fence the collector may take that object, and the
 * cleaner destroy the counter, while C uses it.
 */
public final class JniHandles {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  private static final Cleaner CLEANER = Cleaner.create();

  private JniHandles() {}

  /** A string that C owns. */
  public static native String name();

  /** How many counters there are in C. */
  public static native long live();

  /** A counter, for one thread at a time. */
  public static final class Counter implements AutoCloseable {

    private final long counter;
    private final Cleaner.Cleanable cleanable;
    private boolean closed;

    private Counter(long start, boolean cleaned) {
      long made = tg_counter_new(start);
      if (made == 0) {
        throw new OutOfMemoryError("no memory for a counter");
      }
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
        return tg_counter_next(counter);
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

  private static native long tg_counter_new(long start);

  private static native long tg_counter_next(long counter);

  private static native void tg_counter_free(long counter);
}
