// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.errno;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceErrno;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNA_INTERFACE,
    meaning = "JNA saves errno after every call; Native.getLastError reads it.",
    headline = true)
public class JnaInterfaceErrnoReading extends ErrnoReadingColumn {

  @Benchmark
  public int unread() {
    return JnaInterfaceErrno.failUnread(error);
  }

  @Benchmark
  public int read() {
    return JnaInterfaceErrno.fail(error);
  }
}
