// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;

@Measures(
    technology = Technology.JAVA,
    meaning = "A Java method that is not inlined.",
    headline = true)
public class JavaCallOverhead extends CallOverheadColumn {

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static void emptyInJava() {}

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static int addInJava(int a, int b) {
    return a + b;
  }

  @Benchmark
  public void empty() {
    emptyInJava();
  }

  @Benchmark
  public int add() {
    return addInJava(a, b);
  }
}
