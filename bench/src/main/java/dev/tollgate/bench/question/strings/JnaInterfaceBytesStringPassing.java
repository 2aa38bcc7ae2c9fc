// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceStrings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    variant = "BYTES",
    meaning = "Native.toByteArray encodes into a byte array, which JNA copies to C and back.")
public class JnaInterfaceBytesStringPassing extends StringPassingColumn {

  @Benchmark
  public long toC() {
    return JnaInterfaceStrings.lengthByBytes(text);
  }
}
