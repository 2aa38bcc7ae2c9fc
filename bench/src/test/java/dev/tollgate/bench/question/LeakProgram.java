// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oshi.SystemInfo;

/**
 * A program that runs every method of the questions which call C directly again and again, and
 * names those that leave more memory behind than they found. {@code LeakTest} starts it with a heap
 * that does not grow.
 */
final class LeakProgram {

  /** The exit code when something leaks. */
  static final int LEAKS = 3;

  private static final int WARM_UP = 100_000;
  private static final int CALLS = 1_000_000;
  private static final int TIMES = 3;

  private static final double FIRST_LOOK = 0.1;

  /** For one method; as long as a million calls take, if that is less. */
  private static final double MOST_SECONDS =
      Double.parseDouble(System.getProperty("tollgate.leak.seconds", "1"));

  /** For each call; malloc gives more for anything. */
  private static final long MOST_BYTES = 16;

  /**
   * The kernels allocate nothing in C, the modes are modes of other questions' methods, and what
   * blocks is too slow to be called often; it takes an int, as others do.
   */
  private static final Set<String> NOT_TRIED =
      Set.of("KernelCost", "FewBigManySmall", "CompileMode", "Blocking");

  /** What a process grows by without leaking. */
  private static final long BYTES_OF_ITS_OWN = 4 << 20;

  private LeakProgram() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    List<String> leaking = new ArrayList<>();
    for (Measurement measurement : oneOfEachMethod()) {
      try (Invocation invocation = Invocation.of(measurement)) {
        if (leaks(measurement, invocation)) {
          leaking.add(measurement.id());
        }
      }
    }
    if (!leaking.isEmpty()) {
      System.out.println("These leak: " + leaking);
      System.exit(LEAKS);
    }
  }

  /** One of the quick profile, or the first. */
  static Collection<Measurement> oneOfEachMethod() {
    Map<String, Measurement> measurements = new LinkedHashMap<>();
    for (Profile profile : List.of(Profile.QUICK, Profile.FULL)) {
      for (Question question : Questions.ALL) {
        if (!NOT_TRIED.contains(question.name())) {
          question
              .measurements(profile)
              .forEach(
                  measurement -> measurements.putIfAbsent(measurement.benchmark(), measurement));
        }
      }
    }
    return measurements.values();
  }

  /**
   * What leaks grows each time; what only waits for the collector's thread to free it, or is kept
   * by malloc, or was compiled, grows once.
   */
  private static boolean leaks(Measurement measurement, Invocation invocation)
      throws ReflectiveOperationException {
    if (isSteady(measurement, invocation)) {
      return false;
    }
    warmUp(measurement, invocation, 1);
    boolean grows = true;
    for (int time = 0; grows && time < TIMES; time++) {
      System.gc();
      System.gc();
      long before = residentBytes();
      long calls = callOften(measurement, invocation, 1);
      // What is garbage does not leak.
      System.gc();
      System.gc();
      long left = residentBytes() - before;
      System.out.printf(
          Locale.ROOT, "%,d bytes after %,d calls of %s%n", left, calls, measurement.id());
      grows = left > BYTES_OF_ITS_OWN + calls * MOST_BYTES;
    }
    return grows;
  }

  /**
   * A first look with a part of the calls, and without collections, which take most of the time.
   * Memory that shrinks may hide what leaks, so that it has to stay as it is.
   */
  private static boolean isSteady(Measurement measurement, Invocation invocation)
      throws ReflectiveOperationException {
    warmUp(measurement, invocation, FIRST_LOOK);
    long before = residentBytes();
    long calls = callOften(measurement, invocation, FIRST_LOOK);
    long change = Math.abs(residentBytes() - before);
    return change <= (BYTES_OF_ITS_OWN * FIRST_LOOK + calls * MOST_BYTES) / 2;
  }

  private static void warmUp(Measurement measurement, Invocation invocation, double share)
      throws ReflectiveOperationException {
    call(times(WARM_UP, share, measurement), MOST_SECONDS / 2 * share, invocation);
  }

  private static long callOften(Measurement measurement, Invocation invocation, double share)
      throws ReflectiveOperationException {
    return measurement.operations()
        * call(times(CALLS, share, measurement), MOST_SECONDS * share, invocation);
  }

  private static int times(int calls, double share, Measurement measurement) {
    return (int) Math.ceil(calls * share / measurement.operations());
  }

  /** So often, or as long as that may take; tells how often it was. */
  static long call(int times, double seconds, Invocation invocation)
      throws ReflectiveOperationException {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    int calls = 0;
    while (calls < times && System.nanoTime() < end) {
      invocation.call();
      calls++;
    }
    return calls;
  }

  private static long residentBytes() {
    long bytes = new SystemInfo().getOperatingSystem().getCurrentProcess().getResidentMemory();
    if (bytes <= 0) {
      throw new IllegalStateException("This system does not tell how much memory a process uses");
    }
    return bytes;
  }
}
