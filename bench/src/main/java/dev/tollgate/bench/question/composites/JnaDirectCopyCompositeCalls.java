// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaDirectComposites;
import dev.tollgate.jna.JnaInterfaceCallbacks;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_DIRECT,
    mode = TransferMode.COPY,
    meaning = "JNA copies the arrays to C and back.")
public class JnaDirectCopyCompositeCalls extends CompositeCallsColumn {

  private JnaInterfaceCallbacks.Callback callback;

  @Override
  void hold() {
    callback = CompositeCallsColumn::next;
  }

  @Benchmark
  public long checksum() {
    return JnaDirectComposites.checksumCopied(in);
  }

  @Benchmark
  public double takeBoth() {
    return JnaDirectComposites.takeBothCopied(in, other);
  }

  @Benchmark
  public void spread() {
    JnaDirectComposites.spreadCopied(in, out);
  }

  @Benchmark
  public double limitEnds() {
    return JnaDirectComposites.limitEndsCopied(in, most);
  }

  @Benchmark
  public void spreadBoth() {
    JnaDirectComposites.spreadBothCopied(in, other, out);
  }

  @Benchmark
  public double takeNamed() {
    return JnaDirectComposites.takeNamedCopied(s, in);
  }

  @Benchmark
  public long weighLengths() {
    return JnaDirectComposites.weighLengths(s, t);
  }

  @Benchmark
  public double takeInto() {
    return JnaDirectComposites.takeIntoCopied(in);
  }

  @Benchmark
  public void spreadWeighed() {
    JnaDirectComposites.spreadWeighedCopied(w, x, y, z, in, out);
  }

  @Benchmark
  public double takeCalling() {
    return JnaDirectComposites.takeCallingCopied(callbacks, callback, in);
  }

  @Benchmark
  public double takeMixed() {
    return JnaDirectComposites.takeMixedCopied(in, b, c, d, e, f, g, h, i, j, k);
  }

  @Benchmark
  public int failNamed() {
    return JnaDirectComposites.failNamed(s);
  }
}
