// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.handles;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrHandles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

@Measures(technology = Technology.JNR, meaning = "A JNR-FFI Pointer.", headline = true)
public class JnrPointerReturn extends PointerReturnColumn {

  /** The object that the row {@code use} uses. */
  @State(Scope.Benchmark)
  public static class Jnr {
    private final JnrHandles.Counter counter = JnrHandles.Counter.open(0);

    /** Destroys it. */
    @TearDown
    public void release() {
      counter.close();
    }
  }

  @Benchmark
  public String string() {
    return JnrHandles.name();
  }

  @Benchmark
  public long use(Jnr jnr) {
    return jnr.counter.next();
  }

  @Benchmark
  public long closed() {
    try (JnrHandles.Counter counter = JnrHandles.Counter.open(start)) {
      return counter.next();
    }
  }

  @Benchmark
  @OperationsPerInvocation(LEFT_TOGETHER)
  public long cleaned() {
    return leave(JnrHandles.Counter::cleaned, JnrHandles.Counter::next, JnrHandles::live);
  }

  @Benchmark
  public long held() {
    return hold(JnrHandles.Counter::open, JnrHandles.Counter::next, JnrHandles.Counter::close);
  }

  @Benchmark
  public long dropped() {
    return drop(JnrHandles.Counter::cleaned, JnrHandles.Counter::next, JnrHandles::live);
  }
}
