// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import java.util.List;
import java.util.Map;

/** One thing that a reader asks. A JMH class answers it, and says here in which cells. */
public interface Question {

  /** The simple name of the JMH class. */
  String name();

  /** The question, in a sentence. */
  String asks();

  /** The column that every ratio of this question is a ratio to. */
  String baseline();

  /** What is measured, rows and columns in the order of the report. */
  List<Cell> cells(Profile profile);

  /**
   * What a reader might miss, and why it cannot be: by the name of a column, or of rows and a
   * column ({@code create JNI}); the reason goes on after "because".
   */
  default Map<String, String> notPossible() {
    return Map.of();
  }
}
