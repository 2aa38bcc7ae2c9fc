// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.structs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.ffm.FfmStructs;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.FFM,
    variant = "HEAP",
    meaning = "A heap segment that the linker copies when the struct is passed by value.")
public class FfmHeapStructPassing extends StructPassingColumn {

  @Benchmark
  public long value8() {
    return FfmStructs.weigh(MemorySegment.ofArray(new long[1]), a);
  }

  @Benchmark
  public long value16() {
    return FfmStructs.weigh(MemorySegment.ofArray(new long[2]), a, b);
  }

  @Benchmark
  public long value32() {
    return FfmStructs.weigh(MemorySegment.ofArray(new long[4]), a, b, c, d);
  }

  @Benchmark
  public long value64() {
    return FfmStructs.weigh(MemorySegment.ofArray(new long[8]), a, b, c, d, e, f, g, h);
  }
}
