// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.handles;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceHandles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

@Measures(
    technology = Technology.JNA_INTERFACE,
    meaning = "A PointerType with interface mapping.",
    headline = true)
public class JnaInterfacePointerReturn extends PointerReturnColumn {

  /** The object that the row {@code use} uses. */
  @State(Scope.Benchmark)
  public static class JnaInterface {
    private final JnaInterfaceHandles.Counter counter = JnaInterfaceHandles.Counter.open(0);

    /** Destroys it. */
    @TearDown
    public void release() {
      counter.close();
    }
  }

  @Benchmark
  public String string() {
    return JnaInterfaceHandles.name();
  }

  @Benchmark
  public long use(JnaInterface jnaInterface) {
    return jnaInterface.counter.next();
  }

  @Benchmark
  public long closed() {
    try (JnaInterfaceHandles.Counter counter = JnaInterfaceHandles.Counter.open(start)) {
      return counter.next();
    }
  }

  @Benchmark
  @OperationsPerInvocation(LEFT_TOGETHER)
  public long cleaned() {
    return leave(
        JnaInterfaceHandles.Counter::cleaned,
        JnaInterfaceHandles.Counter::next,
        JnaInterfaceHandles::live);
  }

  @Benchmark
  public long held() {
    return hold(
        JnaInterfaceHandles.Counter::open,
        JnaInterfaceHandles.Counter::next,
        JnaInterfaceHandles.Counter::close);
  }

  @Benchmark
  public long dropped() {
    return drop(
        JnaInterfaceHandles.Counter::cleaned,
        JnaInterfaceHandles.Counter::next,
        JnaInterfaceHandles::live);
  }
}
