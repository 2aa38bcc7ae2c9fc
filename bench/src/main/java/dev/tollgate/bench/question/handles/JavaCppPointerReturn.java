// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.handles;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppHandles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

@Measures(
    technology = Technology.JAVACPP,
    meaning = "A Pointer without a deallocator; a function of C destroys the object.",
    headline = true)
public class JavaCppPointerReturn extends PointerReturnColumn {

  /** The object that the row {@code use} uses. */
  @State(Scope.Benchmark)
  public static class JavaCpp {
    private final JavaCppHandles.Counter counter = JavaCppHandles.Counter.open(0);

    /** Destroys it. */
    @TearDown
    public void release() {
      counter.close();
    }
  }

  @Benchmark
  public String string() {
    return JavaCppHandles.name();
  }

  @Benchmark
  public long use(JavaCpp javaCpp) {
    return javaCpp.counter.next();
  }

  @Benchmark
  public long closed() {
    try (JavaCppHandles.Counter counter = JavaCppHandles.Counter.open(start)) {
      return counter.next();
    }
  }

  @Benchmark
  @OperationsPerInvocation(LEFT_TOGETHER)
  public long cleaned() {
    return leave(
        JavaCppHandles.Counter::cleaned, JavaCppHandles.Counter::next, JavaCppHandles::live);
  }

  @Benchmark
  public long held() {
    return hold(
        JavaCppHandles.Counter::open, JavaCppHandles.Counter::next, JavaCppHandles.Counter::close);
  }

  @Benchmark
  public long dropped() {
    return drop(
        JavaCppHandles.Counter::cleaned, JavaCppHandles.Counter::next, JavaCppHandles::live);
  }
}
