// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.javacpp;

import dev.tollgate.natives.NativeLibrary;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Opaque;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * Handles by JavaCPP: a subclass of {@code Pointer}. What C returns has no deallocator, as in what
 * JavaCPP's parser generates: the function that destroys it must be called. With a deallocator,
 * {@code close} runs it, or the end of a {@code PointerScope}, or a thread of JavaCPP's when the
 * collector has taken the pointer, unless {@code org.bytedeco.javacpp.nopointergc} says that there
 * is none. Every registration takes a lock of the whole process and, unless {@code
 * org.bytedeco.javacpp.maxPhysicalBytes} is 0, looks how much memory that has. The pointer itself
 * is passed, and is therefore reachable as long as the call lasts.
 */
@Platform(include = "tollgate.h", link = "tollgate", library = "jnitollgate")
@NoException
public final class JavaCppHandles {

  static {
    NativeLibrary.JAVACPP_GLUE.load();
  }

  private JavaCppHandles() {}

  /** A string that C owns. */
  public static String name() {
    return tg_name();
  }

  /** How many counters there are in C. */
  public static long live() {
    return tg_counters();
  }

  /** A counter, for one thread at a time. */
  @Opaque
  @Name("tg_counter")
  public static class Counter extends Pointer {

    static {
      // It may be made before anything else of the class around it is used.
      NativeLibrary.JAVACPP_GLUE.load();
    }

    /** The counter of another pointer; JavaCPP asks for it. */
    protected Counter(Pointer other) {
      super(other);
    }

    /** That {@code close} destroys, and nothing else. */
    public static Counter open(long start) {
      Counter counter = tg_counter_new(start);
      if (counter == null) {
        throw new OutOfMemoryError("no memory for a counter");
      }
      return counter;
    }

    /** That the collector has destroyed if nobody closed it. */
    public static Counter cleaned(long start) {
      Counter counter = open(start);
      // What destroys has the address, and must not know the pointer.
      Counter same = new Counter(counter);
      return counter.deallocator(
          () -> {
            tg_counter_free(same);
            same.setNull();
          });
    }

    /**
     * Counts on.
     *
     * @throws IllegalStateException when it is closed
     */
    public long next() {
      if (isNull()) {
        throw new IllegalStateException("The counter is closed");
      }
      return tg_counter_next(this);
    }

    @Override
    public void close() {
      if (deallocator() != null) {
        super.close();
      } else if (!isNull()) {
        tg_counter_free(this);
        setNull();
      }
    }
  }

  private static native String tg_name();

  private static native Counter tg_counter_new(@Cast("int64_t") long start);

  private static native @Cast("int64_t") long tg_counter_next(Counter counter);

  private static native void tg_counter_free(Counter counter);

  private static native @Cast("int64_t") long tg_counters();
}
