// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmOutParameters;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.REUSED,
    meaning = "Two segments that are kept, in an arena that the garbage collector closes.",
    headline = true)
public class FfmReusedOutParameterCalls extends OutParameterCallsColumn {

  // Of the others nothing checks in each call that the memory is still there; a shared arena would.
  private MemorySegment quotient = Arena.ofAuto().allocate(JAVA_INT);
  private MemorySegment remainder = Arena.ofAuto().allocate(JAVA_INT);

  @Benchmark
  public long divide() {
    return FfmOutParameters.divide(a, b, quotient, remainder);
  }
}
