// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrCallbacks;
import dev.tollgate.jnr.JnrComposites;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    mode = TransferMode.COPY,
    meaning = "JNR-FFI copies the arrays; with @In or @Out in one direction only.")
public class JnrCopyCompositeCalls extends CompositeCallsColumn {

  private JnrCallbacks.Callback callback;

  @Override
  void hold() {
    callback = CompositeCallsColumn::next;
  }

  @Benchmark
  public long checksum() {
    return JnrComposites.checksumCopied(in);
  }

  @Benchmark
  public double takeBoth() {
    return JnrComposites.takeBothCopied(in, other);
  }

  @Benchmark
  public void spread() {
    JnrComposites.spreadCopied(in, out);
  }

  @Benchmark
  public double limitEnds() {
    return JnrComposites.limitEndsCopied(in, most);
  }

  @Benchmark
  public void spreadBoth() {
    JnrComposites.spreadBothCopied(in, other, out);
  }

  @Benchmark
  public double takeNamed() {
    return JnrComposites.takeNamedCopied(s, in);
  }

  @Benchmark
  public long weighLengths() {
    return JnrComposites.weighLengths(s, t);
  }

  @Benchmark
  public double takeInto() {
    return JnrComposites.takeIntoCopied(in);
  }

  @Benchmark
  public void spreadWeighed() {
    JnrComposites.spreadWeighedCopied(w, x, y, z, in, out);
  }

  @Benchmark
  public double takeCalling() {
    return JnrComposites.takeCallingCopied(callbacks, callback, in);
  }

  @Benchmark
  public double takeMixed() {
    return JnrComposites.takeMixedCopied(in, b, c, d, e, f, g, h, i, j, k);
  }

  @Benchmark
  public int failNamed() {
    return JnrComposites.failNamed(s);
  }
}
