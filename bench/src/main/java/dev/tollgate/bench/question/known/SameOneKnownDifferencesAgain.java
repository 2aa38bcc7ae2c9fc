// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.known;

import dev.tollgate.bench.measure.Repeats;

/** A control: the same as {@link SameOneKnownDifferences}. */
@Repeats
public class SameOneKnownDifferencesAgain extends SameOneKnownDifferences {}
