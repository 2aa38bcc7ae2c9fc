// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmComposites;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.CRITICAL,
    meaning = "C works on the heap arrays themselves, with Linker.Option.critical(true).")
public class FfmCriticalCompositeCalls extends CompositeCallsColumn {

  @Benchmark
  public long checksum() {
    return FfmComposites.checksumCritical(in);
  }

  @Benchmark
  public double takeBoth() {
    return FfmComposites.takeBothCritical(in, other);
  }

  @Benchmark
  public void spread() {
    FfmComposites.spreadCritical(in, out);
  }

  @Benchmark
  public double limitEnds() {
    return FfmComposites.limitEndsCritical(in, most);
  }

  @Benchmark
  public void spreadBoth() {
    FfmComposites.spreadBothCritical(in, other, out);
  }

  @Benchmark
  public double takeNamed() {
    return FfmComposites.takeNamedCritical(s, in);
  }

  @Benchmark
  public double takeInto() {
    return FfmComposites.takeIntoCritical(in);
  }

  @Benchmark
  public void spreadWeighed() {
    FfmComposites.spreadWeighedCritical(w, x, y, z, in, out);
  }

  @Benchmark
  public double takeMixed() {
    return FfmComposites.takeMixedCritical(in, b, c, d, e, f, g, h, i, j, k);
  }
}
