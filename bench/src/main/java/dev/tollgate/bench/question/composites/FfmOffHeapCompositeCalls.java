// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmCallbacks;
import dev.tollgate.ffm.FfmComposites;
import dev.tollgate.ffm.FfmStructs;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.OFF_HEAP,
    meaning = "The arrays are already in segments of a confined arena.")
public class FfmOffHeapCompositeCalls extends CompositeCallsColumn {

  private MemorySegment inMemory;
  private MemorySegment otherMemory;
  private MemorySegment outMemory;
  private MemorySegment four;
  private MemorySegment sum;
  private FfmCallbacks.Callback callback;

  @Override
  void hold() {
    inMemory = segment();
    otherMemory = segment();
    outMemory = segment();
    passedIn = inMemory;
    passedOther = otherMemory;
    passedOut = outMemory;
    four = arena.allocate(FfmStructs.FOUR);
    sum = arena.allocate(ValueLayout.JAVA_DOUBLE);
    callback = FfmCallbacks.callback(CompositeCallsColumn::next, arena);
  }

  @Benchmark
  public long checksum() {
    return FfmComposites.checksum(inMemory);
  }

  @Benchmark
  public double takeBoth() {
    return FfmComposites.takeBoth(inMemory, otherMemory);
  }

  @Benchmark
  public void spread() {
    FfmComposites.spread(inMemory, outMemory);
  }

  @Benchmark
  public double limitEnds() {
    return FfmComposites.limitEnds(inMemory, most);
  }

  @Benchmark
  public void spreadBoth() {
    FfmComposites.spreadBoth(inMemory, otherMemory, outMemory);
  }

  @Benchmark
  public double takeNamed() {
    return FfmComposites.takeNamed(s, inMemory);
  }

  @Benchmark
  public double takeInto() {
    return FfmComposites.takeInto(inMemory, sum);
  }

  @Benchmark
  public void spreadWeighed() {
    FfmComposites.spreadWeighed(four, w, x, y, z, inMemory, outMemory);
  }

  @Benchmark
  public double takeCalling() {
    return FfmComposites.takeCalling(callbacks, callback, inMemory);
  }

  @Benchmark
  public double takeMixed() {
    return FfmComposites.takeMixed(inMemory, b, c, d, e, f, g, h, i, j, k);
  }
}
