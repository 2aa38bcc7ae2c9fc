// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.workload;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.util.function.DoubleSupplier;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;

/**
 * A workload that is bound to a backend and can be run many times.
 *
 * @param run runs the kernel once and returns the bits of its result, or 0 if it writes an array
 * @param outcome the whole result of a run that returned these bits
 */
public record Task(LongSupplier run, LongFunction<Outcome> outcome) {

  static Task ofDouble(DoubleSupplier kernel) {
    return new Task(() -> Double.doubleToLongBits(kernel.getAsDouble()), Outcome::ofDouble);
  }

  static Task ofLong(LongSupplier kernel) {
    return new Task(kernel, Outcome::ofLong);
  }

  static Task writing(double[] out, Runnable kernel) {
    return new Task(running(kernel), bits -> Outcome.of(out));
  }

  static Task writing(int[] out, Runnable kernel) {
    return new Task(running(kernel), bits -> Outcome.of(out));
  }

  static Task writingDoubles(MemorySegment out, Runnable kernel) {
    return new Task(running(kernel), bits -> Outcome.of(out.toArray(JAVA_DOUBLE)));
  }

  static Task writingInts(MemorySegment out, Runnable kernel) {
    return new Task(running(kernel), bits -> Outcome.of(out.toArray(JAVA_INT)));
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
