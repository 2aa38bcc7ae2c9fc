// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.errno;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmErrno;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    meaning =
        "Linker.Option.captureCallState saves errno in a segment of a thread-local variable; any"
            + " thread may call.",
    headline = true)
public class FfmErrnoReading extends ErrnoReadingColumn {

  @Benchmark
  public int unread() {
    return FfmErrno.failUnread(error);
  }

  @Benchmark
  public int read() {
    return FfmErrno.fail(error);
  }
}
