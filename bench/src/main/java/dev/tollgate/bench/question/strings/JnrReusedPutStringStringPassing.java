// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.strings;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.bench.workload.AlignedMemory;
import dev.tollgate.jnr.JnrStrings;
import jnr.ffi.Pointer;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    mode = TransferMode.REUSED,
    variant = "PUT_STRING",
    meaning = "Pointer.putString encodes into memory that is reused.")
public class JnrReusedPutStringStringPassing extends StringPassingColumn {

  private Pointer reused;

  @Override
  void hold() {
    reused = AlignedMemory.jnr(capacity(), arena);
  }

  @Benchmark
  public long toC() {
    return JnrStrings.lengthByPutString(text, reused);
  }
}
