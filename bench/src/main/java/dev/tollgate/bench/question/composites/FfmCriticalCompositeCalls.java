// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmCriticalComposites;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.CRITICAL,
    meaning = "C works on the heap arrays themselves, with Linker.Option.critical(true).")
public class FfmCriticalCompositeCalls extends CompositeCallsColumn {

  @Benchmark
  public long checksum() {
    return FfmCriticalComposites.checksumCritical(in);
  }

  @Benchmark
  public double takeBoth() {
    return FfmCriticalComposites.takeBothCritical(in, other);
  }

  @Benchmark
  public void spread() {
    FfmCriticalComposites.spreadCritical(in, out);
  }

  @Benchmark
  public double limitEnds() {
    return FfmCriticalComposites.limitEndsCritical(in, most);
  }

  @Benchmark
  public void spreadBoth() {
    FfmCriticalComposites.spreadBothCritical(in, other, out);
  }

  @Benchmark
  public double takeNamed() {
    return FfmCriticalComposites.takeNamedCritical(s, in);
  }

  @Benchmark
  public double takeInto() {
    return FfmCriticalComposites.takeIntoCritical(in);
  }

  @Benchmark
  public void spreadWeighed() {
    FfmCriticalComposites.spreadWeighedCritical(w, x, y, z, in, out);
  }

  @Benchmark
  public double takeMixed() {
    return FfmCriticalComposites.takeMixedCritical(in, b, c, d, e, f, g, h, i, j, k);
  }
}
