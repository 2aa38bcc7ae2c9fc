// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.jnr.JnrCallbacks;
import dev.tollgate.jnr.JnrComposites;
import dev.tollgate.jnr.JnrStructs;
import jnr.ffi.Pointer;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    mode = TransferMode.OFF_HEAP,
    meaning = "The arrays are already in the memory of Pointers.")
public class JnrOffHeapCompositeCalls extends CompositeCallsColumn {

  private Pointer inMemory;
  private Pointer otherMemory;
  private Pointer outMemory;
  private Pointer sum;
  private JnrStructs.Four four;
  private JnrCallbacks.Callback callback;

  @Override
  void hold() {
    inMemory = AlignedMemory.jnr(passedOut.byteSize(), arena);
    otherMemory = AlignedMemory.jnr(passedOut.byteSize(), arena);
    outMemory = AlignedMemory.jnr(passedOut.byteSize(), arena);
    passedIn = at(inMemory.address());
    passedOther = at(otherMemory.address());
    passedOut = at(outMemory.address());
    sum = AlignedMemory.jnr(Double.BYTES, arena);
    four = JnrStructs.four();
    callback = CompositeCallsColumn::next;
  }

  @Benchmark
  public long checksum() {
    return JnrComposites.checksum(inMemory);
  }

  @Benchmark
  public double takeBoth() {
    return JnrComposites.takeBoth(inMemory, otherMemory);
  }

  @Benchmark
  public void spread() {
    JnrComposites.spread(inMemory, outMemory);
  }

  @Benchmark
  public double limitEnds() {
    return JnrComposites.limitEnds(inMemory, most);
  }

  @Benchmark
  public void spreadBoth() {
    JnrComposites.spreadBoth(inMemory, otherMemory, outMemory);
  }

  @Benchmark
  public double takeNamed() {
    return JnrComposites.takeNamed(s, inMemory);
  }

  @Benchmark
  public double takeInto() {
    return JnrComposites.takeInto(inMemory, sum);
  }

  @Benchmark
  public void spreadWeighed() {
    JnrComposites.spreadWeighed(four, w, x, y, z, inMemory, outMemory);
  }

  @Benchmark
  public double takeCalling() {
    return JnrComposites.takeCalling(callbacks, callback, inMemory);
  }

  @Benchmark
  public double takeMixed() {
    return JnrComposites.takeMixed(inMemory, b, c, d, e, f, g, h, i, j, k);
  }
}
