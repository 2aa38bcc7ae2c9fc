// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import java.lang.foreign.Arena;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.COPY,
    variant = "COMPANY",
    meaning =
        "The same as FFM_COPY, in a JVM in which other code has allocated several times from"
            + " confined and shared arenas.")
public class FfmCopyCompanyArrayPassing extends FfmCopyArrayPassing {

  private static final int TIMES = 10;

  /** What other code got, so that no compiler leaves it out. */
  long others;

  @Override
  void hold() {
    for (int i = 0; i < TIMES; i++) {
      try (Arena confined = Arena.ofConfined()) {
        others += allocate(confined);
      }
      try (Arena shared = Arena.ofShared()) {
        others += allocate(shared);
      }
    }
  }

  private static long allocate(Arena arena) {
    return arena.allocateFrom("other code").byteSize()
        + arena.allocate(JAVA_LONG).byteSize()
        + arena.allocateFrom(JAVA_LONG, 1, 2, 3).byteSize();
  }
}
