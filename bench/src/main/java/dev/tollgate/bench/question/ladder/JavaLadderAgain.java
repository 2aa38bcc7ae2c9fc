// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.bench.measure.Repeats;

/** A control: the same as {@link JavaLadder}. */
@Repeats
public class JavaLadderAgain extends JavaLadder {}
