// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmOutParameters;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.CRITICAL,
    meaning = "C writes into two int[1], with Linker.Option.critical(true).")
public class FfmCriticalOutParameterCalls extends OutParameterCallsColumn {

  @Benchmark
  public long divide() {
    return FfmOutParameters.divideCritical(a, b);
  }
}
