// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.measure;

import static java.util.Objects.requireNonNull;

/**
 * A program that measures columns which do not run in a JVM. Columns of a row that have the same
 * share a process.
 *
 * @param interpreter the command that starts it
 * @param file its name, in the directory of the programs
 * @param threads that its columns may use
 */
public record Program(String interpreter, String file, int threads) {

  public Program {
    requireNonNull(interpreter, "interpreter");
    requireNonNull(file, "file");
  }
}
