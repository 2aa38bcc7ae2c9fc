// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.handles;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmHandles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(
    technology = Technology.FFM,
    meaning = "A Java object that holds the segment and destroys what C owns.",
    headline = true)
public class FfmPointerReturn extends PointerReturnColumn {

  @Benchmark
  public String string() {
    return FfmHandles.name();
  }

  @Benchmark
  public long use(Ffm ffm) {
    return ffm.counter.next();
  }

  @Benchmark
  public long closed() {
    try (FfmHandles.Counter counter = FfmHandles.Counter.open(start)) {
      return counter.next();
    }
  }

  @Benchmark
  @OperationsPerInvocation(LEFT_TOGETHER)
  public long cleaned() {
    return leave(FfmHandles.Counter::cleaned, FfmHandles.Counter::next, FfmHandles::live);
  }

  @Benchmark
  public long held() {
    return hold(FfmHandles.Counter::open, FfmHandles.Counter::next, FfmHandles.Counter::close);
  }

  @Benchmark
  public long dropped() {
    return drop(FfmHandles.Counter::cleaned, FfmHandles.Counter::next, FfmHandles::live);
  }
}
