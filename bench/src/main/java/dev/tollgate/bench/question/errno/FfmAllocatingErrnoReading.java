// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.errno;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmErrno;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    variant = "ALLOCATING",
    meaning = "captureCallState saves errno in a segment of a confined arena, for each call.")
public class FfmAllocatingErrnoReading extends ErrnoReadingColumn {

  @Benchmark
  public int read() {
    return FfmErrno.failAllocating(error);
  }
}
