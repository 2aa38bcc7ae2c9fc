// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import java.util.List;

/** The one list of questions. */
public final class Questions {

  /** In the order in which a reader meets them. */
  public static final List<Question> ALL = List.of(CallOverhead.QUESTION, KernelCost.QUESTION);

  private Questions() {}
}
