// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.varargs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppArguments;
import dev.tollgate.javacpp.JavaCppVarargs;
import org.bytedeco.javacpp.Pointer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

@Measures(
    technology = Technology.JAVACPP,
    meaning = "The generated glue calls the variadic function with fixed types.")
public class JavaCppVariadicCalls extends VariadicCallsColumn {

  /** The same memory, as pointers of JavaCPP. */
  @State(Scope.Benchmark)
  public static class JavaCpp extends OffHeap {
    private Pointer outPointer = JavaCppArguments.pointer(out);
    private Pointer formatOnePointer = JavaCppArguments.pointer(formatOne);
    private Pointer formatFivePointer = JavaCppArguments.pointer(formatFive);
  }

  @Benchmark
  public int one(JavaCpp memory) {
    return JavaCppVarargs.format(
        memory.outPointer, memory.out.byteSize(), memory.formatOnePointer, a);
  }

  @Benchmark
  public int five(JavaCpp memory) {
    return JavaCppVarargs.format(
        memory.outPointer, memory.out.byteSize(), memory.formatFivePointer, a, b, c, d, e);
  }
}
