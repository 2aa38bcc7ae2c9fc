// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.handles;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmHandles;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    variant = "ONE_ARENA",
    meaning = "One arena for all objects.")
public class FfmOneArenaPointerReturn extends PointerReturnColumn {

  @Benchmark
  public long held() {
    try (Arena arena = Arena.ofConfined()) {
      return hold(value -> FfmHandles.open(value, arena), FfmHandles::next, counter -> {});
    }
  }

  @Benchmark
  public long dropped() {
    long before = FfmHandles.live();
    long sum = forgetInOneArena();
    collectUntil(before, FfmHandles::live);
    return sum;
  }

  /** The arena is garbage when this returns, even before it is compiled. */
  private long forgetInOneArena() {
    Arena arena = Arena.ofAuto();
    return make(new ArrayList<>(objects), value -> FfmHandles.open(value, arena), FfmHandles::next);
  }
}
