// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

/**
 * A picture of what a run found.
 *
 * @param question whose measurements it shows
 * @param file where it belongs, from the directory of the report: {@code pictures/call.png}
 * @param description what is seen, in words and with all figures, for those who do not see it
 * @param png the file's contents
 */
@SuppressWarnings("ArrayRecordComponent") // written to a file, never compared
public record Picture(String question, String file, String description, byte[] png) {}
