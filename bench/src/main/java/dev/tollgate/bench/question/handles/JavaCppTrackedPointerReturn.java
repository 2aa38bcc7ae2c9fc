// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.handles;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppHandles;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    variant = "TRACKED",
    meaning = "A Pointer with a deallocator, closed after use.")
public class JavaCppTrackedPointerReturn extends PointerReturnColumn {

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
