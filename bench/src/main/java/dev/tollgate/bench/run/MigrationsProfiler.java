// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Counts how often the kernel moved threads of the measuring JVM to another processor. It reads the
 * counters before and after each iteration, outside the timing. JMH creates it by its name.
 */
public final class MigrationsProfiler implements InternalProfiler {

  /** The name of its result. */
  static final String RESULT = "migrations";

  private final Machine machine = Machine.here();
  private Optional<Long> before = Optional.empty();

  @Override
  public String getDescription() {
    return "Moves of threads to another processor";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = machine.migrations();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    Optional<Long> after = machine.migrations();
    return before.isEmpty() || after.isEmpty()
        ? List.of()
        : List.of(
            new ScalarResult(
                RESULT, Math.max(0, after.get() - before.get()), "moves", AggregationPolicy.SUM));
  }
}
