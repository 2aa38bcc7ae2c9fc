// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.result.RunResult;

/**
 * A run in a report, beside others perhaps.
 *
 * @param label short, and of no other run of the report
 * @param name of its directory
 * @param run what was found
 */
public record Reported(String label, String name, RunResult run) {

  /** Which it is, and where it was made, in a line. */
  String about() {
    return String.join(
        "; ",
        name,
        run.environment().getOrDefault("OS", "unknown system"),
        run.environment().getOrDefault("CPU", "unknown processor"),
        run.environment().getOrDefault("JDK", "unknown JDK"));
  }
}
