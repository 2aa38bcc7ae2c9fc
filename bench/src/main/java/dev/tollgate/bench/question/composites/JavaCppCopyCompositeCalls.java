// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppCallbacks;
import dev.tollgate.javacpp.JavaCppComposites;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.TearDown;

@Measures(
    technology = Technology.JAVACPP,
    mode = TransferMode.COPY,
    meaning = "The generated glue copies the arrays.")
public class JavaCppCopyCompositeCalls extends CompositeCallsColumn {

  private JavaCppCallbacks.Callback callback;

  @Override
  void hold() {
    callback = new JavaCppCallbacks.Callback(CompositeCallsColumn::next);
  }

  /** Gives the function of the callback back, of which the glue has few. */
  @TearDown
  public void close() {
    callback.close();
  }

  @Benchmark
  public long checksum() {
    return JavaCppComposites.checksumCopied(in);
  }

  @Benchmark
  public double takeBoth() {
    return JavaCppComposites.takeBothCopied(in, other);
  }

  @Benchmark
  public void spread() {
    JavaCppComposites.spreadCopied(in, out);
  }

  @Benchmark
  public double limitEnds() {
    return JavaCppComposites.limitEndsCopied(in, most);
  }

  @Benchmark
  public void spreadBoth() {
    JavaCppComposites.spreadBothCopied(in, other, out);
  }

  @Benchmark
  public double takeNamed() {
    return JavaCppComposites.takeNamedCopied(s, in);
  }

  @Benchmark
  public long weighLengths() {
    return JavaCppComposites.weighLengths(s, t);
  }

  @Benchmark
  public double takeInto() {
    return JavaCppComposites.takeIntoCopied(in);
  }

  @Benchmark
  public void spreadWeighed() {
    JavaCppComposites.spreadWeighedCopied(w, x, y, z, in, out);
  }

  @Benchmark
  public double takeCalling() {
    return JavaCppComposites.takeCallingCopied(callbacks, callback, in);
  }

  @Benchmark
  public double takeMixed() {
    return JavaCppComposites.takeMixedCopied(in, b, c, d, e, f, g, h, i, j, k);
  }

  @Benchmark
  public int failNamed() {
    return JavaCppComposites.failNamed(s);
  }
}
