// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.purejava.JavaComposites;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(technology = Technology.JAVA, meaning = "The same in Java, without C.")
public class JavaCompositeCalls extends CompositeCallsColumn {

  @Benchmark
  public long checksum() {
    return JavaComposites.checksum(in);
  }

  @Benchmark
  public double takeBoth() {
    return JavaComposites.takeBoth(in, other);
  }

  @Benchmark
  public void spread() {
    JavaComposites.spread(in, out);
  }

  @Benchmark
  public double limitEnds() {
    return JavaComposites.limitEnds(in, most);
  }

  @Benchmark
  public void spreadBoth() {
    JavaComposites.spreadBoth(in, other, out);
  }

  @Benchmark
  public double takeNamed() {
    return JavaComposites.takeNamed(s, in);
  }

  @Benchmark
  public long weighLengths() {
    return JavaComposites.weighLengths(s, t);
  }

  @Benchmark
  public double takeInto() {
    return JavaComposites.takeInto(in);
  }

  @Benchmark
  public void spreadWeighed() {
    JavaComposites.spreadWeighed(w, x, y, z, in, out);
  }

  @Benchmark
  public double takeCalling() {
    return JavaComposites.takeCalling(callbacks, CompositeCallsColumn::next, in);
  }

  @Benchmark
  public double takeMixed() {
    return JavaComposites.takeMixed(in, b, c, d, e, f, g, h, i, j, k);
  }

  @Benchmark
  public int failNamed() {
    return JavaComposites.failNamed(s);
  }
}
