// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrStrings;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    variant = "BYTES",
    meaning = "Java encodes into a byte array, which JNR-FFI copies to C.")
public class JnrBytesStringPassing extends StringPassingColumn {

  @Benchmark
  public long toC() {
    return JnrStrings.lengthByBytes(text);
  }
}
