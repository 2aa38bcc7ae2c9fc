// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.errno;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmErrno;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    mode = TransferMode.REUSED,
    meaning = "captureCallState saves errno in a segment that is kept; one thread may call.")
public class FfmReusedErrnoReading extends ErrnoReadingColumn {

  private MemorySegment state = Arena.ofAuto().allocate(FfmErrno.STATE);

  @Benchmark
  public int read() {
    return FfmErrno.fail(error, state);
  }
}
