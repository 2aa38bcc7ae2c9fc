// SPDX-License-Identifier: Apache-2.0
/**
 * What measures the kernels. The way of a number: a {@link dev.tollgate.bench.measure.Question}
 * lists its measurements; {@link dev.tollgate.bench.run.Run} runs each in a JVM of its own, round
 * after round; {@link dev.tollgate.bench.run.Journal} keeps what came of it on the disk, a file for
 * each measurement and round; {@link dev.tollgate.bench.result.RunResult} is all of them together,
 * from which {@link dev.tollgate.bench.result.Estimate} makes times and ratios with their
 * intervals, and {@link dev.tollgate.bench.result.Verdict} what may be said of them; {@code report}
 * says it.
 *
 * <ul>
 *   <li>{@code Tollgate}, {@code …Command}: the command line; {@code Launcher} starts it.
 *   <li>{@code workload}: the kernels with the inputs that they are checked and measured on.
 *   <li>{@code question}: one JMH class for each thing that a reader asks, and the controls.
 *   <li>{@code run}: rounds of measurements, the journal, the environment, and what spoils a run.
 *   <li>{@code result}: what was found, as data, and the statistics.
 *   <li>{@code source}: the code that a measurement measures, taken from the sources by the build.
 *   <li>{@code advice}: what a use of C would cost, from what was found.
 *   <li>{@code report}: what was found, as text, Markdown, pictures and the page.
 * </ul>
 */
package dev.tollgate.bench;
