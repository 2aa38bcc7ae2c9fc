// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.handles;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmHandles;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

@Measures(
    technology = Technology.FFM,
    variant = "AUTO",
    meaning = "An automatic arena for each object, which the garbage collector closes.")
public class FfmAutoPointerReturn extends PointerReturnColumn {

  @Benchmark
  public long use(Ffm ffm) {
    return FfmHandles.next(ffm.inAuto);
  }

  @Benchmark
  @OperationsPerInvocation(LEFT_TOGETHER)
  public long cleaned() {
    return leave(
        value -> FfmHandles.open(value, Arena.ofAuto()), FfmHandles::next, FfmHandles::live);
  }

  @Benchmark
  public long dropped() {
    return drop(
        value -> FfmHandles.open(value, Arena.ofAuto()), FfmHandles::next, FfmHandles::live);
  }
}
