// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

/** A prototype that is wrong, or that no binding can be written for. */
public final class PrototypeException extends Exception {

  private static final long serialVersionUID = 1;

  private final int line;
  private final int column;

  /**
   * The message says what is wrong, and the remedy.
   *
   * @param line from 1
   * @param column from 1
   */
  PrototypeException(int line, int column, String message) {
    super(message);
    this.line = line;
    this.column = column;
  }

  /** {@code 3:14: what is wrong}. */
  @Override
  public String getMessage() {
    return line + ":" + column + ": " + super.getMessage();
  }
}
