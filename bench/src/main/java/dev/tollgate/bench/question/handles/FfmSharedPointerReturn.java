// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.handles;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmHandles;
import java.lang.foreign.Arena;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    variant = "SHARED",
    meaning = "A shared arena for each object; closing the arena destroys the object.")
public class FfmSharedPointerReturn extends PointerReturnColumn {

  @Benchmark
  public long use(Ffm ffm) {
    return FfmHandles.next(ffm.inShared);
  }

  @Benchmark
  public long closed() {
    try (Arena arena = Arena.ofShared()) {
      return FfmHandles.next(FfmHandles.open(start, arena));
    }
  }
}
