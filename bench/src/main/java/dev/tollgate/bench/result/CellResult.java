// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import java.util.List;

/**
 * What was found of one cell.
 *
 * @param question the question's name
 * @param row the parameters as a reader sees them
 * @param column the backend, call variant or control
 * @param nanoseconds per operation, one value for each round, in the order of the rounds: the
 *     median of its iterations
 * @param failures what went wrong, for the rounds that gave no value; a cell with any is not
 *     estimated
 */
public record CellResult(
    String question, String row, String column, List<Double> nanoseconds, List<String> failures) {}
