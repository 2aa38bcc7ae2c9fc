// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.memory;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniMemory;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    meaning = "The glue calls malloc, calloc and free.",
    headline = true)
public class JniAllocation extends AllocationColumn {

  @Benchmark
  public long zeroed() {
    return touchAndFree(JniMemory.allocateZeroed(size));
  }

  @Benchmark
  public long raw() {
    return touchAndFree(JniMemory.allocate(size));
  }
}
