// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

/** The type of a parameter or a result. */
sealed interface Type {

  /** How C writes it, without a name. */
  String c();

  /** No result. */
  record Nothing() implements Type {
    @Override
    public String c() {
      return "void";
    }
  }

  /**
   * A number, by value.
   *
   * @param c as the prototype has it
   */
  record Value(Scalar scalar, String c) implements Type {}

  /** {@code const char *}: text in UTF-8 that ends with a zero, read during the call. */
  record Text() implements Type {
    @Override
    public String c() {
      return "const char *";
    }
  }

  /** How C uses an array. */
  enum Access {
    IN,
    OUT,
    IN_OUT
  }

  /**
   * Numbers, one after the other.
   *
   * @param element as the prototype has it, without const
   * @param length how many C reads or writes
   */
  record Array(Scalar scalar, String element, Access access, Length length) implements Type {
    @Override
    public String c() {
      return (access == Access.IN ? "const " : "") + element + " *";
    }
  }

  /**
   * An address that Java only keeps and passes on.
   *
   * @param c as the prototype has it: {@code sqlite3 *}
   */
  record Handle(String c) implements Type {}
}
