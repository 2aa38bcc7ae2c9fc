// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

import java.util.List;
import java.util.stream.Stream;

/** The length of an array: an expression of numbers and parameters. */
sealed interface Length {

  /** The expression, as C and Java write it. */
  String text();

  /** The parameters in it. */
  List<String> names();

  /** A number. */
  record Constant(long value) implements Length {
    @Override
    public String text() {
      return String.valueOf(value);
    }

    @Override
    public List<String> names() {
      return List.of();
    }
  }

  /** The value of a parameter. */
  record Of(String parameter) implements Length {
    @Override
    public String text() {
      return parameter;
    }

    @Override
    public List<String> names() {
      return List.of(parameter);
    }
  }

  /**
   * Two expressions.
   *
   * @param operator {@code + - * /}
   */
  record Binary(Length left, char operator, Length right) implements Length {
    @Override
    public String text() {
      return operand(left) + " " + operator + " " + operand(right);
    }

    private static String operand(Length length) {
      return length instanceof Binary ? "(" + length.text() + ")" : length.text();
    }

    @Override
    public List<String> names() {
      return Stream.concat(left.names().stream(), right.names().stream()).distinct().toList();
    }
  }
}
