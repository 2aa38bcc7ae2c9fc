// SPDX-License-Identifier: Apache-2.0
/**
 * The benchmarks and the command line. How a number is made: a {@link
 * dev.tollgate.bench.measure.Question} lists its measurements; {@link dev.tollgate.bench.run.Fork}
 * says which share a JVM; {@link dev.tollgate.bench.run.Run} starts the JVMs, round after round;
 * {@link dev.tollgate.bench.run.Journal} stores what each measured in a file; {@link
 * dev.tollgate.bench.result.RunResult} has all of them; {@link dev.tollgate.bench.result.Estimate}
 * computes times and ratios with their intervals, and {@link dev.tollgate.bench.result.Verdict}
 * what can be concluded; {@code report} shows it.
 *
 * <ul>
 *   <li>{@code Tollgate}, {@code …Command}: the command line; {@code Launcher} starts it.
 *   <li>{@code measure}: questions, rows, columns and measurements, as values.
 *   <li>{@code question}: a package for each question, with a JMH class for each column.
 *   <li>{@code workload}: the kernels with their inputs.
 *   <li>{@code ipc}: the server process for messages between processes.
 *   <li>{@code control}: prototypes of the C functions that serve as controls.
 *   <li>{@code run}: rounds, the journal, the environment, and what disturbs a run.
 *   <li>{@code result}: results as data, and the statistics.
 *   <li>{@code source}: the code of each measurement, which the build takes from the sources.
 *   <li>{@code advice}: what a use of C would cost, computed from results.
 *   <li>{@code report}: results as text, Markdown, pictures and a page.
 * </ul>
 */
package dev.tollgate.bench;
