// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppComposites;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    mode = TransferMode.CRITICAL,
    meaning = "C works on the heap arrays themselves, with @CriticalRegion.")
public class JavaCppCriticalCompositeCalls extends CompositeCallsColumn {

  @Benchmark
  public long checksum() {
    return JavaCppComposites.checksumCritical(in);
  }

  @Benchmark
  public double takeBoth() {
    return JavaCppComposites.takeBothCritical(in, other);
  }

  @Benchmark
  public void spread() {
    JavaCppComposites.spreadCritical(in, out);
  }

  @Benchmark
  public double limitEnds() {
    return JavaCppComposites.limitEndsCritical(in, most);
  }

  @Benchmark
  public void spreadBoth() {
    JavaCppComposites.spreadBothCritical(in, other, out);
  }

  @Benchmark
  public double takeNamed() {
    return JavaCppComposites.takeNamedCritical(s, in);
  }

  @Benchmark
  public double takeInto() {
    return JavaCppComposites.takeIntoCritical(in);
  }

  @Benchmark
  public void spreadWeighed() {
    JavaCppComposites.spreadWeighedCritical(w, x, y, z, in, out);
  }

  @Benchmark
  public double takeMixed() {
    return JavaCppComposites.takeMixedCritical(in, b, c, d, e, f, g, h, i, j, k);
  }
}
