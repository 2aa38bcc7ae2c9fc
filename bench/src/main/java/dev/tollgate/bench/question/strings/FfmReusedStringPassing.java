// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.ffm.FfmStrings;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.REUSED,
    meaning = "The string is encoded into memory that is reused for each call.",
    headline = true)
public class FfmReusedStringPassing extends StringPassingColumn {

  private MemorySegment memory;

  private SegmentAllocator reused;

  @Override
  void hold() {
    memory = AlignedMemory.segment(FOUR * (long) capacity(), arena);
    reused = SegmentAllocator.prefixAllocator(memory);
  }

  @Benchmark
  public long toC() {
    return FfmStrings.length(text, reused);
  }

  @Benchmark
  public long fourToC() {
    return FfmStrings.lengths(text, second, third, fourth, memory);
  }

  @Benchmark
  public String echo() {
    return FfmStrings.echo(text, reused);
  }
}
