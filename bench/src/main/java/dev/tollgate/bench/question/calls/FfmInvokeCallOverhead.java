// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmCalls;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    variant = "INVOKE",
    meaning = "FFM called with MethodHandle.invoke, with boxed arguments and results.")
public class FfmInvokeCallOverhead extends CallOverheadColumn {

  @Benchmark
  public Object empty() {
    return FfmCalls.invokeEmpty();
  }

  @Benchmark
  public Object add() {
    return FfmCalls.invokeAdd(a, b);
  }
}
