// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.handles;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppHandles;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    variant = "UNTRACKED",
    meaning =
        "A Pointer with a deallocator that JavaCPP does not track:"
            + " -Dorg.bytedeco.javacpp.nopointergc=true.",
    jvmArguments = "-Dorg.bytedeco.javacpp.nopointergc=true")
public class JavaCppUntrackedPointerReturn extends PointerReturnColumn {

  @Benchmark
  public long closed() {
    try (JavaCppHandles.Counter counter = JavaCppHandles.Counter.cleaned(start)) {
      return counter.next();
    }
  }

  @Benchmark
  public long held() {
    return hold(
        JavaCppHandles.Counter::cleaned,
        JavaCppHandles.Counter::next,
        JavaCppHandles.Counter::close);
  }
}
