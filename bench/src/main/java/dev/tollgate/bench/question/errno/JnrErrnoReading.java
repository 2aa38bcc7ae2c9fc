// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.errno;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrErrno;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNR,
    meaning = "JNR-FFI saves errno after every call; LastError reads it.",
    headline = true)
public class JnrErrnoReading extends ErrnoReadingColumn {

  @Benchmark
  public int unread() {
    return JnrErrno.failUnread(error);
  }

  @Benchmark
  public int read() {
    return JnrErrno.fail(error);
  }
}
