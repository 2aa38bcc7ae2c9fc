// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniComposites;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    mode = TransferMode.OFF_HEAP,
    meaning = "The arrays are already in off-heap memory, whose addresses are passed as longs.")
public class JniOffHeapCompositeCalls extends CompositeCallsColumn {

  private MemorySegment inMemory;
  private MemorySegment otherMemory;
  private MemorySegment outMemory;

  @Override
  void hold() {
    inMemory = segment();
    otherMemory = segment();
    outMemory = segment();
    passedIn = inMemory;
    passedOther = otherMemory;
    passedOut = outMemory;
  }

  @Benchmark
  public long checksum() {
    return JniComposites.checksum(inMemory);
  }

  @Benchmark
  public double takeBoth() {
    return JniComposites.takeBoth(inMemory, otherMemory);
  }

  @Benchmark
  public void spread() {
    JniComposites.spread(inMemory, outMemory);
  }

  @Benchmark
  public double limitEnds() {
    return JniComposites.limitEnds(inMemory, most);
  }

  @Benchmark
  public void spreadBoth() {
    JniComposites.spreadBoth(inMemory, otherMemory, outMemory);
  }

  @Benchmark
  public double takeNamed() {
    return JniComposites.takeNamed(s, inMemory);
  }

  @Benchmark
  public double takeInto() {
    return JniComposites.takeInto(inMemory);
  }

  @Benchmark
  public void spreadWeighed() {
    JniComposites.spreadWeighed(w, x, y, z, inMemory, outMemory);
  }

  @Benchmark
  public double takeCalling() {
    return JniComposites.takeCalling(callbacks, CompositeCallsColumn::next, inMemory);
  }

  @Benchmark
  public double takeMixed() {
    return JniComposites.takeMixed(inMemory, b, c, d, e, f, g, h, i, j, k);
  }
}
