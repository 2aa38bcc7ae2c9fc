// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.errno;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniErrno;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    meaning = "The glue reads errno right after the call and returns it.",
    headline = true)
public class JniErrnoReading extends ErrnoReadingColumn {

  @Benchmark
  public int unread() {
    return JniErrno.failUnread(error);
  }

  @Benchmark
  public int read() {
    return JniErrno.fail(error);
  }
}
