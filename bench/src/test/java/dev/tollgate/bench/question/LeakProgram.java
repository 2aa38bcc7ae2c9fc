// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
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

  private static final long MOST_SECONDS = 5;

  /** For each call; malloc gives more for anything. */
  private static final long MOST_BYTES = 16;

  /** What a process grows by without leaking. */
  private static final long BYTES_OF_ITS_OWN = 4 << 20;

  private LeakProgram() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    StringPassing strings = new StringPassing();
    strings.length = 20;
    strings.alphabet = StringPassing.Alphabet.CJK;
    strings.prepare();
    List<String> leaking = new ArrayList<>();
    for (Object question : List.of(new CallOverhead(), strings, new Errno(), new Callback())) {
      for (Method method : question.getClass().getMethods()) {
        if (method.isAnnotationPresent(Benchmark.class)) {
          if (leaks(Invocation.of(method, question))) {
            leaking.add(method.getName());
          }
        }
      }
    }
    if (!leaking.isEmpty()) {
      System.out.println("These leak: " + leaking);
      System.exit(LEAKS);
    }
  }

  private static boolean leaks(Invocation invocation) throws ReflectiveOperationException {
    Method method = invocation.method();
    OperationsPerInvocation operations = method.getAnnotation(OperationsPerInvocation.class);
    int perInvocation = operations == null ? 1 : operations.value();
    call(WARM_UP / perInvocation, invocation);
    long before = residentBytes();
    long calls = perInvocation * call(CALLS / perInvocation, invocation);
    long left = residentBytes() - before;
    System.out.printf("%,d bytes after %,d calls of %s%n", left, calls, method.getName());
    return left > BYTES_OF_ITS_OWN + calls * MOST_BYTES;
  }

  /** So often, or as long as that may take; tells how often it was. */
  private static long call(int times, Invocation invocation) throws ReflectiveOperationException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    int calls = 0;
    while (calls < times && System.nanoTime() < end) {
      invocation.call();
      calls++;
    }
    return calls;
  }

  /** What is garbage is none of it. */
  private static long residentBytes() {
    System.gc();
    System.gc();
    return new SystemInfo().getOperatingSystem().getCurrentProcess().getResidentMemory();
  }
}
