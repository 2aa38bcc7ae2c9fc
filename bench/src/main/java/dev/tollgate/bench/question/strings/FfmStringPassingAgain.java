// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.bench.measure.Repeats;

/** A control: the same as {@link FfmStringPassing}. */
@Repeats
public class FfmStringPassingAgain extends FfmStringPassing {}
