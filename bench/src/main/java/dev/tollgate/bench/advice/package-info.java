// SPDX-License-Identifier: Apache-2.0
/**
 * What a use of C would cost by each way, from what a run found. The report's page does the same
 * arithmetic, in the same order, on the same {@link dev.tollgate.bench.advice.Costs}.
 */
package dev.tollgate.bench.advice;
