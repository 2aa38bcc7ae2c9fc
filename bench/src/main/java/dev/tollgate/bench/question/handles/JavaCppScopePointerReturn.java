// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.handles;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppHandles;
import org.bytedeco.javacpp.PointerScope;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JAVACPP,
    variant = "SCOPE",
    meaning = "A PointerScope, which closes all pointers with a deallocator that are made in it.")
@SuppressWarnings("try") // A scope is not referred to: pointers find it.
public class JavaCppScopePointerReturn extends PointerReturnColumn {

  @Benchmark
  public long closed() {
    try (PointerScope scope = new PointerScope()) {
      return JavaCppHandles.Counter.cleaned(start).next();
    }
  }

  @Benchmark
  public long held() {
    try (PointerScope scope = new PointerScope()) {
      return hold(JavaCppHandles.Counter::cleaned, JavaCppHandles.Counter::next, counter -> {});
    }
  }
}
