// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.varargs;

import dev.tollgate.bench.measure.MeasuredColumn;
import dev.tollgate.bench.workload.AlignedMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the columns of {@link VariadicCalls} share. */
public abstract class VariadicCallsColumn extends MeasuredColumn {

  static final String FORMAT_ONE = "%d";

  static final String FORMAT_FIVE = "%d %d %d %d %d";

  /** Memory for C, which the collector frees. */
  @State(Scope.Benchmark)
  public static class OffHeap {
    // FFM would count the uses of a shared arena in each call; of the others nothing does.
    private final Arena arena = Arena.ofAuto();

    MemorySegment formatOne = AlignedMemory.in(arena).allocateFrom(FORMAT_ONE);
    MemorySegment formatFive = AlignedMemory.in(arena).allocateFrom(FORMAT_FIVE);

    /** C writes its text here. */
    MemorySegment out = AlignedMemory.segment(80, arena);
  }

  int a = 31_415;

  int b = -9;

  int c = 265;

  int d = -35_897;

  int e = 932_384_626;
}
