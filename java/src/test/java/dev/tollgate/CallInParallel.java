// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import dev.tollgate.ffm.FfmParallelKernels;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Prints the sum of 100,000 ones by several threads of C, and ends. */
final class CallInParallel {

  private static final int ONES = 100_000;

  private CallInParallel() {}

  public static void main(String[] args) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment ones = arena.allocate(ValueLayout.JAVA_DOUBLE, ONES);
      for (int i = 0; i < ONES; i++) {
        ones.setAtIndex(ValueLayout.JAVA_DOUBLE, i, 1);
      }
      System.out.println(Double.toString(new FfmParallelKernels(3).sum(ones)));
    }
  }
}
