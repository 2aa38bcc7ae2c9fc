// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import static java.lang.ref.Reference.reachabilityFence;

import java.lang.ref.Cleaner;
import jnr.ffi.Pointer;
import jnr.ffi.annotations.Encoding;
import jnr.ffi.annotations.IgnoreError;
import jnr.ffi.types.int64_t;

/**
 * Handles by JNR-FFI: a {@code Pointer}, which nothing protects but the object around it, with
 * Java's cleaner. Without the fence the collector may take that object, and the cleaner destroy the
 * counter, while C uses it.
 */
public final class JnrHandles {

  private static final Prototypes C = JnrNative.load(Prototypes.class);

  private static final Cleaner CLEANER = Cleaner.create();

  private JnrHandles() {}

  /** The functions, as they are named in C. */
  @IgnoreError
  public interface Prototypes {
    @Encoding("UTF-8")
    String tg_name();

    Pointer tg_counter_new(@int64_t long start);

    @int64_t
    long tg_counter_next(Pointer counter);

    void tg_counter_free(Pointer counter);

    @int64_t
    long tg_counters();
  }

  /** A string that C owns. */
  public static String name() {
    return C.tg_name();
  }

  /** How many counters there are in C. */
  public static long live() {
    return C.tg_counters();
  }

  /** A counter, for one thread at a time. */
  public static final class Counter implements AutoCloseable {

    private final Pointer counter;
    private final Cleaner.Cleanable cleanable;
    private boolean closed;

    private Counter(long start, boolean cleaned) {
      Pointer made = C.tg_counter_new(start);
      if (made == null) {
        throw new OutOfMemoryError("no memory for a counter");
      }
      counter = made;
      // What is to run must not know this object, or it would be reachable for ever.
      cleanable = cleaned ? CLEANER.register(this, () -> C.tg_counter_free(made)) : null;
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
        return C.tg_counter_next(counter);
      } finally {
        reachabilityFence(this);
      }
    }

    @Override
    public void close() {
      if (!closed) {
        closed = true;
        if (cleanable == null) {
          C.tg_counter_free(counter);
        } else {
          cleanable.clean();
        }
      }
    }
  }
}
