// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.DoubleByReference;
import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.jna.JnaInterfaceCallbacks;
import dev.tollgate.jna.JnaInterfaceComposites;
import dev.tollgate.jna.JnaInterfaceStructs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    mode = TransferMode.OFF_HEAP,
    meaning = "The arrays are already in JNA Memory objects.")
public class JnaInterfaceOffHeapCompositeCalls extends CompositeCallsColumn {

  private Memory inMemory;
  private Memory otherMemory;
  private Memory outMemory;
  private DoubleByReference sum;
  private JnaInterfaceStructs.FourByPointer four;
  private JnaInterfaceCallbacks.Callback callback;

  @Override
  void hold() {
    inMemory = AlignedMemory.jna(passedOut.byteSize());
    otherMemory = AlignedMemory.jna(passedOut.byteSize());
    outMemory = AlignedMemory.jna(passedOut.byteSize());
    passedIn = at(Pointer.nativeValue(inMemory));
    passedOther = at(Pointer.nativeValue(otherMemory));
    passedOut = at(Pointer.nativeValue(outMemory));
    sum = new DoubleByReference();
    four = new JnaInterfaceStructs.FourByPointer();
    callback = CompositeCallsColumn::next;
  }

  @Benchmark
  public long checksum() {
    return JnaInterfaceComposites.checksum(inMemory);
  }

  @Benchmark
  public double takeBoth() {
    return JnaInterfaceComposites.takeBoth(inMemory, otherMemory);
  }

  @Benchmark
  public void spread() {
    JnaInterfaceComposites.spread(inMemory, outMemory);
  }

  @Benchmark
  public double limitEnds() {
    return JnaInterfaceComposites.limitEnds(inMemory, most);
  }

  @Benchmark
  public void spreadBoth() {
    JnaInterfaceComposites.spreadBoth(inMemory, otherMemory, outMemory);
  }

  @Benchmark
  public double takeNamed() {
    return JnaInterfaceComposites.takeNamed(s, inMemory);
  }

  @Benchmark
  public double takeInto() {
    return JnaInterfaceComposites.takeInto(inMemory, sum);
  }

  @Benchmark
  public void spreadWeighed() {
    JnaInterfaceComposites.spreadWeighed(four, w, x, y, z, inMemory, outMemory);
  }

  @Benchmark
  public double takeCalling() {
    return JnaInterfaceComposites.takeCalling(callbacks, callback, inMemory);
  }

  @Benchmark
  public double takeMixed() {
    return JnaInterfaceComposites.takeMixed(inMemory, b, c, d, e, f, g, h, i, j, k);
  }
}
