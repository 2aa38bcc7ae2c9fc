// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.handles;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmHandles;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    variant = "CONFINED",
    meaning = "A confined arena for each object; closing the arena destroys the object.")
public class FfmConfinedPointerReturn extends PointerReturnColumn {

  /** A segment and its arena. */
  private record InArena(MemorySegment counter, Arena arena) {
    InArena(long start, Arena arena) {
      this(FfmHandles.open(start, arena), arena);
    }

    long next() {
      return FfmHandles.next(counter);
    }
  }

  @Benchmark
  public long use(Ffm ffm) {
    return FfmHandles.next(ffm.inConfined);
  }

  @Benchmark
  public long closed() {
    try (Arena arena = Arena.ofConfined()) {
      return FfmHandles.next(FfmHandles.open(start, arena));
    }
  }

  @Benchmark
  public long held() {
    return hold(
        value -> new InArena(value, Arena.ofConfined()),
        InArena::next,
        counter -> counter.arena.close());
  }
}
