// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the columns of {@link CallOverhead} share: the two ints that are added. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class CallOverheadColumn {

  // No constants, which C2 would fold.
  int a = 40;
  int b = 2;
}
