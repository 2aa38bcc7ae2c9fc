// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaDirectStrings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_DIRECT,
    variant = "BYTES",
    meaning = "Native.toByteArray encodes into a byte array, which JNA copies to C and back.")
public class JnaDirectBytesStringPassing extends StringPassingColumn {

  @Benchmark
  public long toC() {
    return JnaDirectStrings.lengthByBytes(text);
  }
}
