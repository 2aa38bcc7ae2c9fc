// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The one list of questions. */
public final class Questions {

  /** In the order in which a reader meets them. */
  public static final List<Question> ALL =
      List.of(
          CallOverhead.QUESTION,
          CompileMode.QUESTION,
          Arguments.QUESTION,
          ArrayPassing.QUESTION,
          StringPassing.QUESTION,
          Errno.QUESTION,
          Callback.QUESTION,
          CallbackSort.QUESTION,
          CallbackThread.QUESTION,
          StructPassing.QUESTION,
          SharedMemory.QUESTION,
          ElementAccess.QUESTION,
          TextColumn.QUESTION,
          Threads.QUESTION,
          Blocking.QUESTION,
          FewBigManySmall.QUESTION,
          PointerReturn.QUESTION,
          Allocation.QUESTION,
          Varargs.QUESTION,
          KernelCost.QUESTION);

  private Questions() {}

  /** The ids of the cells that a reader looks at first: those of the quick profile. */
  public static Set<String> headlines() {
    return ALL.stream()
        .flatMap(question -> question.cells(Profile.QUICK).stream())
        .map(Cell::id)
        .collect(Collectors.toSet());
  }
}
