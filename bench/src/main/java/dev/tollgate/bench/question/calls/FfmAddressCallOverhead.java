// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmCalls;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    variant = "ADDRESS",
    meaning = "FFM with a handle that takes the address of the function as an argument.")
public class FfmAddressCallOverhead extends CallOverheadColumn {

  private MemorySegment emptyFunction = FfmCalls.address("tg_empty");
  private MemorySegment addFunction = FfmCalls.address("tg_add_ints");

  @Benchmark
  public void empty() {
    FfmCalls.emptyAt(emptyFunction);
  }

  @Benchmark
  public int add() {
    return FfmCalls.addAt(addFunction, a, b);
  }
}
