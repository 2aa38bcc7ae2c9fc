// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.varargs;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.jnr.JnrVarargs;
import jnr.ffi.Pointer;
import jnr.ffi.Runtime;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

@Measures(
    technology = Technology.JNR,
    variant = "OBJECTS",
    meaning = "A method with an Object... parameter.")
public class JnrObjectsVariadicCalls extends VariadicCallsColumn {

  /** The same memory, as pointers of JNR-FFI. */
  @State(Scope.Benchmark)
  public static class Jnr extends OffHeap {
    private Pointer outPointer = Pointer.wrap(Runtime.getSystemRuntime(), out.address());
    private Pointer formatOnePointer =
        Pointer.wrap(Runtime.getSystemRuntime(), formatOne.address());
    private Pointer formatFivePointer =
        Pointer.wrap(Runtime.getSystemRuntime(), formatFive.address());
  }

  @Benchmark
  public int one(Jnr memory) {
    return JnrVarargs.formatAny(
        memory.outPointer, memory.out.byteSize(), memory.formatOnePointer, a);
  }

  @Benchmark
  public int five(Jnr memory) {
    return JnrVarargs.formatAny(
        memory.outPointer, memory.out.byteSize(), memory.formatFivePointer, a, b, c, d, e);
  }
}
