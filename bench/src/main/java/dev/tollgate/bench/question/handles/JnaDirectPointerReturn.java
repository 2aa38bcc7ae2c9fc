// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.handles;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaDirectHandles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

@Measures(
    technology = Technology.JNA_DIRECT,
    meaning = "A PointerType with direct mapping.",
    headline = true)
public class JnaDirectPointerReturn extends PointerReturnColumn {

  /** The object that the row {@code use} uses. */
  @State(Scope.Benchmark)
  public static class JnaDirect {
    private final JnaDirectHandles.Counter counter = JnaDirectHandles.Counter.open(0);

    /** Destroys it. */
    @TearDown
    public void release() {
      counter.close();
    }
  }

  @Benchmark
  public String string() {
    return JnaDirectHandles.name();
  }

  @Benchmark
  public long use(JnaDirect jnaDirect) {
    return jnaDirect.counter.next();
  }

  @Benchmark
  public long closed() {
    try (JnaDirectHandles.Counter counter = JnaDirectHandles.Counter.open(start)) {
      return counter.next();
    }
  }

  @Benchmark
  @OperationsPerInvocation(LEFT_TOGETHER)
  public long cleaned() {
    return leave(
        JnaDirectHandles.Counter::cleaned, JnaDirectHandles.Counter::next, JnaDirectHandles::live);
  }

  @Benchmark
  public long held() {
    return hold(
        JnaDirectHandles.Counter::open,
        JnaDirectHandles.Counter::next,
        JnaDirectHandles.Counter::close);
  }

  @Benchmark
  public long dropped() {
    return drop(
        JnaDirectHandles.Counter::cleaned, JnaDirectHandles.Counter::next, JnaDirectHandles::live);
  }
}
