// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.javacpp.JavaCppCallbacks;
import dev.tollgate.javacpp.JavaCppComposites;
import dev.tollgate.javacpp.JavaCppStructs;
import org.bytedeco.javacpp.DoublePointer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.TearDown;

@Measures(
    technology = Technology.JAVACPP,
    mode = TransferMode.OFF_HEAP,
    meaning = "The arrays are already in the memory of Pointers.")
public class JavaCppOffHeapCompositeCalls extends CompositeCallsColumn {

  private DoublePointer inMemory;
  private DoublePointer otherMemory;
  private DoublePointer outMemory;
  private DoublePointer sum;
  private JavaCppStructs.Four four;
  private JavaCppCallbacks.Callback callback;

  @Override
  void hold() {
    inMemory = AlignedMemory.javaCppDoubles(out.length);
    otherMemory = AlignedMemory.javaCppDoubles(out.length);
    outMemory = AlignedMemory.javaCppDoubles(out.length);
    passedIn = at(inMemory.address());
    passedOther = at(otherMemory.address());
    passedOut = at(outMemory.address());
    sum = AlignedMemory.javaCppDoubles(1);
    four = new JavaCppStructs.Four();
    callback = new JavaCppCallbacks.Callback(CompositeCallsColumn::next);
  }

  /** Gives the function of the callback back, of which the glue has few. */
  @TearDown
  public void close() {
    callback.close();
  }

  @Benchmark
  public long checksum() {
    return JavaCppComposites.checksum(inMemory);
  }

  @Benchmark
  public double takeBoth() {
    return JavaCppComposites.takeBoth(inMemory, otherMemory);
  }

  @Benchmark
  public void spread() {
    JavaCppComposites.spread(inMemory, outMemory);
  }

  @Benchmark
  public double limitEnds() {
    return JavaCppComposites.limitEnds(inMemory, most);
  }

  @Benchmark
  public void spreadBoth() {
    JavaCppComposites.spreadBoth(inMemory, otherMemory, outMemory);
  }

  @Benchmark
  public double takeNamed() {
    return JavaCppComposites.takeNamed(s, inMemory);
  }

  @Benchmark
  public double takeInto() {
    return JavaCppComposites.takeInto(inMemory, sum);
  }

  @Benchmark
  public void spreadWeighed() {
    JavaCppComposites.spreadWeighed(four, w, x, y, z, inMemory, outMemory);
  }

  @Benchmark
  public double takeCalling() {
    return JavaCppComposites.takeCalling(callbacks, callback, inMemory);
  }

  @Benchmark
  public double takeMixed() {
    return JavaCppComposites.takeMixed(inMemory, b, c, d, e, f, g, h, i, j, k);
  }
}
