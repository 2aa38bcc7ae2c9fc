// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.kernels;

import dev.tollgate.bench.measure.Repeats;

/** A control: the same as {@link JavaKernelCost}. */
@Repeats
public class JavaKernelCostAgain extends JavaKernelCost {}
