// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import static java.lang.ref.Reference.reachabilityFence;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.PointerType;
import java.lang.ref.Cleaner;

/**
 * Handles by JNA's interface mapping, as in {@link JnaDirectHandles}; but on the way to C the
 * counter is exchanged for its pointer, and only the fence keeps it reachable.
 */
public final class JnaInterfaceHandles {

  private static final Prototypes C =
      Native.load(JnaNative.library().getFile().getPath(), Prototypes.class);

  private static final Cleaner CLEANER = Cleaner.create();

  private JnaInterfaceHandles() {}

  /** The functions, as they are named in C. */
  interface Prototypes extends Library {
    String tg_name();

    Pointer tg_counter_new(long start);

    long tg_counter_next(Counter counter);

    void tg_counter_free(Pointer counter);

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
  public static final class Counter extends PointerType implements AutoCloseable {

    private final Cleaner.Cleanable cleanable;

    /** A closed one, which JNA asks for. */
    public Counter() {
      cleanable = null;
    }

    private Counter(Pointer counter, boolean cleaned) {
      super(counter);
      // What is to run must not know this object, or it would be reachable for ever.
      cleanable = cleaned ? CLEANER.register(this, () -> C.tg_counter_free(counter)) : null;
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
      try {
        return C.tg_counter_next(this);
      } finally {
        reachabilityFence(this);
      }
    }

    @Override
    public void close() {
      Pointer counter = getPointer();
      if (counter != null) {
        setPointer(null);
        if (cleanable == null) {
          C.tg_counter_free(counter);
        } else {
          cleanable.clean();
        }
      }
    }
  }

  private static Pointer make(long start) {
    Pointer counter = C.tg_counter_new(start);
    if (counter == null) {
      throw new OutOfMemoryError("no memory for a counter");
    }
    return counter;
  }
}
