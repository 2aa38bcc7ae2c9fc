// SPDX-License-Identifier: Apache-2.0
/**
 * What is measured, as values: a {@link dev.tollgate.bench.measure.Row} says what is done and at
 * which size, a {@link dev.tollgate.bench.measure.Column} how it is done, and a {@link
 * dev.tollgate.bench.measure.Measurement} is one column of one row. Names are made from these
 * values and never parsed.
 */
package dev.tollgate.bench.measure;
