// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmCallbacks;
import dev.tollgate.ffm.FfmComposites;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.COPY,
    meaning = "All data is copied into a confined arena for the call.")
public class FfmCopyCompositeCalls extends CompositeCallsColumn {

  private FfmCallbacks.Callback callback;

  @Override
  void hold() {
    callback = FfmCallbacks.callback(CompositeCallsColumn::next, arena);
  }

  @Benchmark
  public long checksum() {
    return FfmComposites.checksumCopied(in);
  }

  @Benchmark
  public double takeBoth() {
    return FfmComposites.takeBothCopied(in, other);
  }

  @Benchmark
  public void spread() {
    FfmComposites.spreadCopied(in, out);
  }

  @Benchmark
  public double limitEnds() {
    return FfmComposites.limitEndsCopied(in, most);
  }

  @Benchmark
  public void spreadBoth() {
    FfmComposites.spreadBothCopied(in, other, out);
  }

  @Benchmark
  public double takeNamed() {
    return FfmComposites.takeNamedCopied(s, in);
  }

  @Benchmark
  public long weighLengths() {
    return FfmComposites.weighLengths(s, t);
  }

  @Benchmark
  public double takeInto() {
    return FfmComposites.takeIntoCopied(in);
  }

  @Benchmark
  public void spreadWeighed() {
    FfmComposites.spreadWeighedCopied(w, x, y, z, in, out);
  }

  @Benchmark
  public double takeCalling() {
    return FfmComposites.takeCallingCopied(callbacks, callback, in);
  }

  @Benchmark
  public double takeMixed() {
    return FfmComposites.takeMixedCopied(in, b, c, d, e, f, g, h, i, j, k);
  }

  @Benchmark
  public int failNamed() {
    return FfmComposites.failNamed(s);
  }
}
