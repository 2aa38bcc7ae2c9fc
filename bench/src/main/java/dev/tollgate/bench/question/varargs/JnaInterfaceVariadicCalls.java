// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.varargs;

import com.sun.jna.Pointer;
import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jna.JnaInterfaceVarargs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

@Measures(
    technology = Technology.JNA_INTERFACE,
    meaning = "A method with an Object... parameter, as JNA maps variadic functions.")
public class JnaInterfaceVariadicCalls extends VariadicCallsColumn {

  /** The same memory, as pointers of JNA. */
  @State(Scope.Benchmark)
  public static class Jna extends OffHeap {
    private Pointer outPointer = new Pointer(out.address());
    private Pointer formatOnePointer = new Pointer(formatOne.address());
    private Pointer formatFivePointer = new Pointer(formatFive.address());
  }

  @Benchmark
  public int one(Jna memory) {
    return JnaInterfaceVarargs.format(
        memory.outPointer, memory.out.byteSize(), memory.formatOnePointer, a);
  }

  @Benchmark
  public int five(Jna memory) {
    return JnaInterfaceVarargs.format(
        memory.outPointer, memory.out.byteSize(), memory.formatFivePointer, a, b, c, d, e);
  }
}
