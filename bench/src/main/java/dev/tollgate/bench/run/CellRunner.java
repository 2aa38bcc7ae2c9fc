// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import dev.tollgate.bench.question.Cell;
import java.io.IOException;

/** Measures one cell, once. */
@FunctionalInterface
public interface CellRunner {

  /**
   * Measures a cell in a JVM of its own.
   *
   * @param round from 1, or 0 to profile the cell instead of timing it
   * @return what came of it; a cell that fails is a result too
   * @throws IOException when what it leaves beside that cannot be written
   */
  Entry run(Cell cell, int round) throws IOException;
}
