// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrComposites;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    mode = TransferMode.CRITICAL,
    meaning = "C works on the heap arrays themselves, with @Pinned.")
public class JnrCriticalCompositeCalls extends CompositeCallsColumn {

  @Benchmark
  public long checksum() {
    return JnrComposites.checksumCritical(in);
  }

  @Benchmark
  public double takeBoth() {
    return JnrComposites.takeBothCritical(in, other);
  }

  @Benchmark
  public void spread() {
    JnrComposites.spreadCritical(in, out);
  }

  @Benchmark
  public double limitEnds() {
    return JnrComposites.limitEndsCritical(in, most);
  }

  @Benchmark
  public void spreadBoth() {
    JnrComposites.spreadBothCritical(in, other, out);
  }

  @Benchmark
  public double takeNamed() {
    return JnrComposites.takeNamedCritical(s, in);
  }

  @Benchmark
  public double takeInto() {
    return JnrComposites.takeIntoCritical(in);
  }

  @Benchmark
  public void spreadWeighed() {
    JnrComposites.spreadWeighedCritical(w, x, y, z, in, out);
  }

  @Benchmark
  public double takeMixed() {
    return JnrComposites.takeMixedCritical(in, b, c, d, e, f, g, h, i, j, k);
  }
}
