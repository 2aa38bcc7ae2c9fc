// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.measure;

import java.util.Locale;

/** What the size of a {@link Row} counts. */
public enum Unit {
  /** Bytes that an operation passes: reports show the bandwidth too. */
  BYTES_PASSED("B", "B"),
  /** Bytes that an operation allocates. */
  BYTES_ALLOCATED("B", "B"),
  ELEMENTS("element", "elements"),
  ARGUMENTS("argument", "arguments"),
  CHARACTERS("character", "characters"),
  LINES("line", "lines"),
  THREADS("thread", "threads"),
  OBJECTS("object", "objects"),
  FUNCTIONS("function", "functions"),
  CALLS("call", "calls"),
  CALLBACKS("callback", "callbacks"),
  /** The first calls of a new JVM, timed together. */
  FIRST_CALLS("first call", "first calls"),
  ROWS_AND_COLUMNS("row and column", "rows and columns"),
  POINTS_A_SIDE("point a side", "points a side");

  private final String singular;
  private final String plural;

  Unit(String singular, String plural) {
    this.singular = singular;
    this.plural = plural;
  }

  /** What it counts: {@code elements}. */
  public String plural() {
    return plural;
  }

  /** So many of them: {@code 4,096 B}, {@code 1 thread}. */
  public String of(long size) {
    return String.format(Locale.ROOT, "%,d %s", size, size == 1 ? singular : plural);
  }
}
