// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmCallbacks;
import dev.tollgate.ffm.FfmReusedComposites;
import dev.tollgate.ffm.FfmStructs;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.REUSED,
    meaning = "All data is copied into segments that are reused.")
public class FfmReusedCompositeCalls extends CompositeCallsColumn {

  private MemorySegment reused;
  private MemorySegment otherReused;
  private MemorySegment outReused;
  private MemorySegment four;
  private MemorySegment sum;
  private FfmCallbacks.Callback callback;
  private SegmentAllocator string;
  private SegmentAllocator otherString;

  @Override
  void hold() {
    reused = segment();
    otherReused = segment();
    outReused = segment();
    four = arena.allocate(FfmStructs.FOUR);
    sum = arena.allocate(ValueLayout.JAVA_DOUBLE);
    callback = FfmCallbacks.callback(CompositeCallsColumn::next, arena);
    string = SegmentAllocator.prefixAllocator(arena.allocate(characters + 1L));
    otherString = SegmentAllocator.prefixAllocator(arena.allocate(characters + 1L));
  }

  @Benchmark
  public long checksum() {
    return FfmReusedComposites.checksumReused(in, reused);
  }

  @Benchmark
  public double takeBoth() {
    return FfmReusedComposites.takeBothReused(in, other, reused, otherReused);
  }

  @Benchmark
  public void spread() {
    FfmReusedComposites.spreadReused(in, out, reused, outReused);
  }

  @Benchmark
  public double limitEnds() {
    return FfmReusedComposites.limitEndsReused(in, most, reused);
  }

  @Benchmark
  public void spreadBoth() {
    FfmReusedComposites.spreadBothReused(in, other, out, reused, otherReused, outReused);
  }

  @Benchmark
  public double takeNamed() {
    return FfmReusedComposites.takeNamedReused(s, in, string, reused);
  }

  @Benchmark
  public long weighLengths() {
    return FfmReusedComposites.weighLengthsReused(s, t, string, otherString);
  }

  @Benchmark
  public double takeInto() {
    return FfmReusedComposites.takeIntoReused(in, reused, sum);
  }

  @Benchmark
  public void spreadWeighed() {
    FfmReusedComposites.spreadWeighedReused(four, w, x, y, z, in, out, reused, outReused);
  }

  @Benchmark
  public double takeCalling() {
    return FfmReusedComposites.takeCallingReused(callbacks, callback, in, reused);
  }

  @Benchmark
  public double takeMixed() {
    return FfmReusedComposites.takeMixedReused(in, b, c, d, e, f, g, h, i, j, k, reused);
  }

  @Benchmark
  public int failNamed() {
    return FfmReusedComposites.failNamedReused(s, string);
  }
}
