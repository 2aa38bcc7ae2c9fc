// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.varargs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jni.JniVarargs;
import org.openjdk.jmh.annotations.Benchmark;

@Measures(
    technology = Technology.JNI,
    meaning = "The glue calls the variadic function with fixed types.")
public class JniVariadicCalls extends VariadicCallsColumn {

  @Benchmark
  public int one(OffHeap memory) {
    return JniVarargs.format(
        memory.out.address(), memory.out.byteSize(), memory.formatOne.address(), a);
  }

  @Benchmark
  public int five(OffHeap memory) {
    return JniVarargs.format(
        memory.out.address(), memory.out.byteSize(), memory.formatFive.address(), a, b, c, d, e);
  }
}
