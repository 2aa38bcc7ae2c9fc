// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniComposites;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    mode = TransferMode.COPY,
    variant = "REGION",
    meaning = "Get…ArrayRegion and Set…ArrayRegion copy the arrays to memory of the glue and back.")
public class JniRegionCompositeCalls extends CompositeCallsColumn {

  @Benchmark
  public long checksum() {
    return JniComposites.checksumByRegion(in);
  }

  @Benchmark
  public double takeBoth() {
    return JniComposites.takeBothByRegion(in, other);
  }

  @Benchmark
  public void spread() {
    JniComposites.spreadByRegion(in, out);
  }

  @Benchmark
  public double limitEnds() {
    return JniComposites.limitEndsByRegion(in, most);
  }

  @Benchmark
  public void spreadBoth() {
    JniComposites.spreadBothByRegion(in, other, out);
  }

  @Benchmark
  public double takeNamed() {
    return JniComposites.takeNamedByRegion(s, in);
  }

  @Benchmark
  public long weighLengths() {
    return JniComposites.weighLengths(s, t);
  }

  @Benchmark
  public double takeInto() {
    return JniComposites.takeIntoByRegion(in);
  }

  @Benchmark
  public void spreadWeighed() {
    JniComposites.spreadWeighedByRegion(w, x, y, z, in, out);
  }

  @Benchmark
  public double takeCalling() {
    return JniComposites.takeCallingByRegion(callbacks, CompositeCallsColumn::next, in);
  }

  @Benchmark
  public double takeMixed() {
    return JniComposites.takeMixedByRegion(in, b, c, d, e, f, g, h, i, j, k);
  }

  @Benchmark
  public int failNamed() {
    return JniComposites.failNamed(s);
  }
}
