// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Makes attempts fail in this JVM until it is closed, and remembers what was attempted. */
public final class FailingAttempts implements AutoCloseable {

  private final Set<String> attempted = ConcurrentHashMap.newKeySet();

  private FailingAttempts() {}

  private static FailingAttempts where(Predicate<String> fails, Supplier<Throwable> failure) {
    FailingAttempts attempts = new FailingAttempts();
    Attempt.listener =
        what -> {
          attempts.attempted.add(what);
          if (fails.test(what)) {
            FailingAttempts.<RuntimeException>rethrow(failure.get());
          }
        };
    return attempts;
  }

  public static FailingAttempts all(Supplier<Throwable> failure) {
    return where(what -> true, failure);
  }

  static FailingAttempts none() {
    return where(what -> false, AssertionError::new);
  }

  static FailingAttempts only(String failing, Supplier<Throwable> failure) {
    return where(failing::equals, failure);
  }

  /** Also what an action may throw and a listener may not. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> void rethrow(Throwable failure) throws T {
    throw (T) failure;
  }

  public Set<String> attempted() {
    return Set.copyOf(attempted);
  }

  @Override
  public void close() {
    Attempt.listener = what -> {};
  }
}
