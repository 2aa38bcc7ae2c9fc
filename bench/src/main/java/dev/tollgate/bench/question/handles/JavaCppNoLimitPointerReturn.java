// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.handles;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppHandles;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    variant = "NO_LIMIT",
    meaning =
        "A Pointer with a deallocator; JavaCPP does not ask how much memory the process has:"
            + " -Dorg.bytedeco.javacpp.maxPhysicalBytes=0.",
    jvmArguments = "-Dorg.bytedeco.javacpp.maxPhysicalBytes=0")
public class JavaCppNoLimitPointerReturn extends PointerReturnColumn {

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
