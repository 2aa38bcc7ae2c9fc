// SPDX-License-Identifier: Apache-2.0
/**
 * What measures the kernels. The way of a number: a {@link dev.tollgate.bench.question.Question}
 * lists its cells; {@link dev.tollgate.bench.run.Run} runs each in a JVM of its own, round after
 * round; {@link dev.tollgate.bench.result.RunResult} keeps a value for each cell and round, and
 * estimates times and ratios from them; {@code report} shows them.
 *
 * <ul>
 *   <li>{@code Tollgate}, {@code …Command}: the command line; {@code Launcher} starts it.
 *   <li>{@code workload}: the kernels with the inputs that they are checked and measured on.
 *   <li>{@code question}: one JMH class for each thing that a reader asks, and the controls.
 *   <li>{@code run}: rounds of cells, and the environment.
 *   <li>{@code result}: what was found, as data.
 *   <li>{@code report}: what was found, as text and Markdown.
 * </ul>
 */
package dev.tollgate.bench;
