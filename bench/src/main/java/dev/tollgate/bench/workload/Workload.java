// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.workload;

import dev.tollgate.Backend;
import dev.tollgate.TransferMode;
import dev.tollgate.kernels.Kernels;
import dev.tollgate.kernels.OffHeapKernels;
import java.lang.foreign.Arena;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A kernel with its inputs and memory for its result, at one size. {@link KernelName} creates them;
 * binding it to a backend makes the inputs and gives a {@link Task}.
 *
 * @param inputs makes them, in the order of the arguments of the kernel in C, without sizes
 * @param onArrays binds it to kernels on the heap arrays
 * @param offHeap binds it to kernels in the arena
 */
public record Workload(
    Supplier<List<Input>> inputs,
    Function<Kernels, Task> onArrays,
    BiFunction<OffHeapKernels, Arena, Task> offHeap) {

  /** This workload, bound to a backend. */
  public Task on(Backend backend, Arena arena) {
    return backend.transferMode() == TransferMode.OFF_HEAP
        ? offHeap.apply(backend.offHeapKernels(), arena)
        : onArrays.apply(backend.kernels());
  }
}
