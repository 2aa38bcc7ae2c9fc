// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import oshi.SystemInfo;

/**
 * A program that runs every method of the questions which call C directly again and again, and names
 * those that leave more memory behind than they found. {@code LeakTest} starts it with a heap that does
 * not grow.
 */
final class LeakProgram {

  /** The exit code when something leaks. */
  static final int LEAKS = 3;

  private static final int WARM_UP = 100_000;
  private static final int CALLS = 1_000_000;

  /** Sixteen bytes for each call, which is less than malloc gives for any. */
  private static final long MOST_BYTES = 16L * CALLS;

  private LeakProgram() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    StringPassing strings = new StringPassing();
    strings.length = 20;
    strings.alphabet = StringPassing.Alphabet.CJK;
    strings.prepare();
    List<String> leaking = new ArrayList<>();
    for (Object question : List.of(new CallOverhead(), strings, new Errno())) {
      for (Method method : question.getClass().getMethods()) {
        if (method.isAnnotationPresent(Benchmark.class)) {
          long left = left(method, question);
          System.out.printf("%,d bytes after %s%n", left, method);
          if (left > MOST_BYTES) {
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

  private static long left(Method method, Object question) throws ReflectiveOperationException {
    Object[] states =
        Stream.of(method.getParameterTypes()).map(LeakProgram::made).toArray(Object[]::new);
    OperationsPerInvocation operations = method.getAnnotation(OperationsPerInvocation.class);
    int perInvocation = operations == null ? 1 : operations.value();
    call(WARM_UP / perInvocation, method, question, states);
    long before = residentBytes();
    call(CALLS / perInvocation, method, question, states);
    return residentBytes() - before;
  }

  private static void call(int times, Method method, Object question, Object[] states)
      throws ReflectiveOperationException {
    for (int i = 0; i < times; i++) {
      method.invoke(question, states);
    }
  }

  private static Object made(Class<?> state) {
    try {
      return state.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is garbage is none of it. */
  private static long residentBytes() {
    System.gc();
    System.gc();
    return new SystemInfo().getOperatingSystem().getCurrentProcess().getResidentSetSize();
  }
}
