// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.bench.measure.Repeats;

/** A control: the same as {@link CCallOverhead}. */
@Repeats
public class CCallOverheadAgain extends CCallOverhead {}
