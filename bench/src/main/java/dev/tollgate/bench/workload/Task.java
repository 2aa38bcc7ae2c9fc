// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.workload;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A workload that is bound to a backend and can be run many times.
 *
 * @param run runs the kernel once and returns the bits of its result, or 0 if it writes an array
 * @param outcome the whole result of a run that returned these bits
 */
public record Task(LongSupplier run, LongFunction<Outcome> outcome) {

  /** A kernel that returns a double. */
  public static Task ofDouble(DoubleSupplier kernel) {
    return new Task(() -> Double.doubleToLongBits(kernel.getAsDouble()), Outcome::ofDouble);
  }

  /** A kernel that returns a long. */
  public static Task ofLong(LongSupplier kernel) {
    return new Task(kernel, Outcome::ofLong);
  }

  /** A kernel that writes doubles. */
  public static Task writing(double[] out, Runnable kernel) {
    return new Task(running(kernel), bits -> Outcome.of(out));
  }

  /** A kernel that writes ints. */
  public static Task writing(int[] out, Runnable kernel) {
    return new Task(running(kernel), bits -> Outcome.of(out));
  }

  static Task writingDoubles(MemorySegment out, Runnable kernel) {
    return new Task(running(kernel), bits -> Outcome.ofDoubles(out));
  }

  static Task writingInts(MemorySegment out, Runnable kernel) {
    return new Task(running(kernel), bits -> Outcome.ofInts(out));
  }

  /**
   * A kernel that returns an object.
   *
   * @param outcome of the object
   */
  public static <T> Task returning(Supplier<T> kernel, Function<T, Outcome> outcome) {
    AtomicReference<T> last = new AtomicReference<>();
    return new Task(
        running(
            () -> {
              // Two results at a time might be too much for the heap.
              last.setPlain(null);
              last.setPlain(kernel.get());
            }),
        bits -> outcome.apply(last.get()));
  }

  private static LongSupplier running(Runnable kernel) {
    return () -> {
      kernel.run();
      return 0;
    };
  }

  /** Runs once and returns the whole result. */
  public Outcome runOnce() {
    return outcome.apply(run.getAsLong());
  }
}
