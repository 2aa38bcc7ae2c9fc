// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

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

  /** At the beginning of a token. */
  static PrototypeException at(Token token, String message) {
    return new PrototypeException(token.getLine(), token.getCharPositionInLine() + 1, message);
  }

  /** At the beginning of a part of the text. */
  static PrototypeException at(ParserRuleContext context, String message) {
    return at(context.getStart(), message);
  }
}
