// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.varargs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmVarargs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    variant = "STRINGS",
    meaning =
        "Strings in and out: allocated, encoded and decoded for each call, in a confined arena.")
public class FfmStringsVariadicCalls extends VariadicCallsColumn {

  @Benchmark
  public String one() {
    return FfmVarargs.formatString(FORMAT_ONE, a);
  }

  @Benchmark
  public String five() {
    return FfmVarargs.formatString(FORMAT_FIVE, a, b, c, d, e);
  }
}
