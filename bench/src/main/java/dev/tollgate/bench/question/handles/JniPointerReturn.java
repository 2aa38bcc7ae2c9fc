// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.handles;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniHandles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

@Measures(
    technology = Technology.JNI,
    meaning = "A Java object that holds the address as a long.",
    headline = true)
public class JniPointerReturn extends PointerReturnColumn {

  /** The object that the row {@code use} uses. */
  @State(Scope.Benchmark)
  public static class Jni {
    private final JniHandles.Counter counter = JniHandles.Counter.open(0);

    /** Destroys it. */
    @TearDown
    public void release() {
      counter.close();
    }
  }

  @Benchmark
  public String string() {
    return JniHandles.name();
  }

  @Benchmark
  public long use(Jni jni) {
    return jni.counter.next();
  }

  @Benchmark
  public long closed() {
    try (JniHandles.Counter counter = JniHandles.Counter.open(start)) {
      return counter.next();
    }
  }

  @Benchmark
  @OperationsPerInvocation(LEFT_TOGETHER)
  public long cleaned() {
    return leave(JniHandles.Counter::cleaned, JniHandles.Counter::next, JniHandles::live);
  }

  @Benchmark
  public long held() {
    return hold(JniHandles.Counter::open, JniHandles.Counter::next, JniHandles.Counter::close);
  }

  @Benchmark
  public long dropped() {
    return drop(JniHandles.Counter::cleaned, JniHandles.Counter::next, JniHandles::live);
  }
}
