// SPDX-License-Identifier: Apache-2.0
package org.openjdk.jmh.runner;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The code that JMH generated for a benchmark method, one iteration at a time. JMH itself runs all
 * iterations of a method in a row; only its package can run them by turns with those of others.
 */
public final class Stub implements AutoCloseable {

  private final BenchmarkParams params;
  private final BenchmarkHandler handler;
  private boolean isFirst = true;

  /**
   * @param params of the benchmark, as JMH makes them
   */
  public Stub(BenchmarkParams params) {
    this.params = params;
    this.handler =
        new BenchmarkHandler(
            OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT),
            new OptionsBuilder().build(),
            params);
  }

  /**
   * Runs an iteration. The first makes the state of the benchmark, the last gives it up.
   *
   * @throws BenchmarkException with the exceptions of the benchmark suppressed
   */
  public IterationResult iteration(IterationParams iteration, boolean isLast) {
    boolean first = isFirst;
    isFirst = false;
    return handler.runIteration(params, iteration, first, isLast);
  }

  /** Ends the threads of the benchmark. */
  @Override
  public void close() {
    handler.shutdown();
  }
}
