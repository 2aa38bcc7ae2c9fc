// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniComposites;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    mode = TransferMode.CRITICAL,
    meaning = "C works on the heap arrays themselves, with GetPrimitiveArrayCritical.")
public class JniCriticalCompositeCalls extends CompositeCallsColumn {

  @Benchmark
  public long checksum() {
    return JniComposites.checksumCritical(in);
  }

  @Benchmark
  public double takeBoth() {
    return JniComposites.takeBothCritical(in, other);
  }

  @Benchmark
  public void spread() {
    JniComposites.spreadCritical(in, out);
  }

  @Benchmark
  public double limitEnds() {
    return JniComposites.limitEndsCritical(in, most);
  }

  @Benchmark
  public void spreadBoth() {
    JniComposites.spreadBothCritical(in, other, out);
  }

  @Benchmark
  public double takeNamed() {
    return JniComposites.takeNamedCritical(s, in);
  }

  @Benchmark
  public double takeInto() {
    return JniComposites.takeIntoCritical(in);
  }

  @Benchmark
  public void spreadWeighed() {
    JniComposites.spreadWeighedCritical(w, x, y, z, in, out);
  }

  @Benchmark
  public double takeMixed() {
    return JniComposites.takeMixedCritical(in, b, c, d, e, f, g, h, i, j, k);
  }
}
