// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.kernels.Division;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;

@Measures(
    technology = Technology.JAVA,
    meaning = "A Java method that is not inlined returns both ints in a long.")
public class JavaOutParameterCalls extends OutParameterCallsColumn {

  @Benchmark
  public long divide() {
    return notInlined(a, b);
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static long notInlined(int a, int b) {
    return Division.of(0, a / b, a % b);
  }
}
