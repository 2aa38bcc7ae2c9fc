// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceCallbacks;
import dev.tollgate.jna.JnaInterfaceComposites;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    mode = TransferMode.COPY,
    meaning = "JNA copies the arrays to C and back.")
public class JnaInterfaceCopyCompositeCalls extends CompositeCallsColumn {

  private JnaInterfaceCallbacks.Callback callback;

  @Override
  void hold() {
    callback = CompositeCallsColumn::next;
  }

  @Benchmark
  public long checksum() {
    return JnaInterfaceComposites.checksumCopied(in);
  }

  @Benchmark
  public double takeBoth() {
    return JnaInterfaceComposites.takeBothCopied(in, other);
  }

  @Benchmark
  public void spread() {
    JnaInterfaceComposites.spreadCopied(in, out);
  }

  @Benchmark
  public double limitEnds() {
    return JnaInterfaceComposites.limitEndsCopied(in, most);
  }

  @Benchmark
  public void spreadBoth() {
    JnaInterfaceComposites.spreadBothCopied(in, other, out);
  }

  @Benchmark
  public double takeNamed() {
    return JnaInterfaceComposites.takeNamedCopied(s, in);
  }

  @Benchmark
  public long weighLengths() {
    return JnaInterfaceComposites.weighLengths(s, t);
  }

  @Benchmark
  public double takeInto() {
    return JnaInterfaceComposites.takeIntoCopied(in);
  }

  @Benchmark
  public void spreadWeighed() {
    JnaInterfaceComposites.spreadWeighedCopied(w, x, y, z, in, out);
  }

  @Benchmark
  public double takeCalling() {
    return JnaInterfaceComposites.takeCallingCopied(callbacks, callback, in);
  }

  @Benchmark
  public double takeMixed() {
    return JnaInterfaceComposites.takeMixedCopied(in, b, c, d, e, f, g, h, i, j, k);
  }

  @Benchmark
  public int failNamed() {
    return JnaInterfaceComposites.failNamed(s);
  }
}
