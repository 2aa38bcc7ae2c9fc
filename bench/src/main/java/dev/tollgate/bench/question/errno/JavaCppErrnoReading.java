// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.errno;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppErrno;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    meaning = "A C++ helper returns errno together with the result.",
    headline = true)
public class JavaCppErrnoReading extends ErrnoReadingColumn {

  @Benchmark
  public int unread() {
    return JavaCppErrno.failUnread(error);
  }

  @Benchmark
  public int read() {
    return JavaCppErrno.fail(error);
  }
}
