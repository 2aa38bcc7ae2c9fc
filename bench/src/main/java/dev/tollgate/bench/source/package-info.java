// SPDX-License-Identifier: Apache-2.0
/**
 * The code beside the numbers: for each measurement what was measured, as excerpts of the sources.
 *
 * <ul>
 *   <li>{@link dev.tollgate.bench.source.Excerpts} is what a report asks.
 *   <li>{@link dev.tollgate.bench.source.ExcerptsWriter} runs in the build, and leaves a resource
 *       of this package. {@link dev.tollgate.bench.source.MeasuredCode} follows the calls that a
 *       measurement makes, through {@link dev.tollgate.bench.source.JavaSources} as the compiler
 *       understands them, and {@link dev.tollgate.bench.source.CSources} as they are formatted.
 * </ul>
 */
package dev.tollgate.bench.source;
