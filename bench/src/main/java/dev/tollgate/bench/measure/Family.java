// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.measure;

/** In what a column computes. */
public enum Family {
  JAVA("Java"),
  /** C, called from Java by a technology. */
  C_FROM_JAVA("C, called from Java"),
  /** C, where the call is no part of what is measured. */
  C("C"),
  PYTHON("Python"),
  /** What the machine can do at best. */
  LIMIT("Limits of the machine");

  private final String title;

  Family(String title) {
    this.title = title;
  }

  /** In the words of a reader. */
  public String title() {
    return title;
  }
}
