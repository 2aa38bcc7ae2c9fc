// SPDX-License-Identifier: Apache-2.0
/**
 * The code of each measurement, as excerpts of the sources, for the report.
 *
 * <ul>
 *   <li>{@link dev.tollgate.bench.source.Excerpts} gives the excerpts to a report.
 *   <li>{@link dev.tollgate.bench.source.ExcerptsWriter} runs in the build and writes a resource of
 *       this package. {@link dev.tollgate.bench.source.MeasuredCode} follows the calls that a
 *       measurement makes, in {@link dev.tollgate.bench.source.JavaSources} and {@link
 *       dev.tollgate.bench.source.CSources}.
 * </ul>
 */
package dev.tollgate.bench.source;
