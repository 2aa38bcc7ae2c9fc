// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * What is good to have, and no job depends on: facts about the machine, pictures. Where it cannot
 * be had, whatever the reason, the job goes on without.
 */
public final class Attempt {

  private static final System.Logger LOGGER = System.getLogger(Attempt.class.getName());

  /** Is told what is about to be tried. A test throws from here. */
  static volatile Consumer<String> listener = what -> {};

  private Attempt() {}

  /** What an attempt came to: a value, a failure, or neither where there is nothing to be had. */
  public record Outcome<T>(Optional<T> value, Optional<Throwable> failure) {}

  /**
   * The value; empty where there is none, or where anything is thrown: an exception, or an error
   * such as that of a native library that cannot be loaded. Why, is logged at the level DEBUG.
   *
   * @param what is tried, to complete "Could not …"
   * @param action may give null
   */
  public static <T> Optional<T> to(String what, Callable<T> action) {
    return outcome(what, action).value();
  }

  /** The same, for whom a failure is worth a word. */
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
