// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * An optional step: information about the machine, pictures. If it fails for any reason, the
 * program continues without the result.
 */
public final class Attempt {

  private static final System.Logger LOGGER = System.getLogger(Attempt.class.getName());

  /** Called before each attempt. Tests throw from here. */
  static volatile Consumer<String> listener = what -> {};

  private Attempt() {}

  /** A value, a failure, or neither where there is no value. */
  public record Outcome<T>(Optional<T> value, Optional<Throwable> failure) {}

  /**
   * The value; empty when there is none or when anything is thrown, also an error such as that of a
   * native library that cannot be loaded. The reason is logged at the level DEBUG.
   *
   * @param what is tried; completes "Could not …"
   * @param action may return null
   */
  public static <T> Optional<T> to(String what, Callable<T> action) {
    return outcome(what, action).value();
  }

  /** The same for callers that report a failure. */
  public static <T> Outcome<T> outcome(String what, Callable<T> action) {
    try {
      listener.accept(what);
      return new Outcome<>(Optional.ofNullable(action.call()), Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(what, e);
    } catch (Throwable e) {
      return failed(what, e);
    }
  }

  private static <T> Outcome<T> failed(String what, Throwable failure) {
    LOGGER.log(System.Logger.Level.DEBUG, "Could not " + what, failure);
    return new Outcome<>(Optional.empty(), Optional.of(failure));
  }
}
