// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.natives.NativeLibraryException;

/** What a benchmark threw. */
final class Failures {

  private Failures() {}

  /**
   * JMH wraps the exception of a benchmark as a cause or as suppressed. {@link
   * NativeLibraryException} already names its cause and a remedy.
   */
  static Throwable rootCause(Throwable e) {
    if (e instanceof NativeLibraryException) {
      return e;
    }
    if (e.getCause() != null) {
      return rootCause(e.getCause());
    }
    return e.getSuppressed().length > 0 ? rootCause(e.getSuppressed()[0]) : e;
  }
}
