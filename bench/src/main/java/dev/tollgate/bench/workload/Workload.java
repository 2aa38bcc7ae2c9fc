// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.workload;

import dev.tollgate.Backend;
import dev.tollgate.TransferMode;
import dev.tollgate.kernels.Kernels;
import dev.tollgate.kernels.OffHeapKernels;
import java.lang.foreign.Arena;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A kernel with its inputs and memory for its result, at one size. {@link KernelName} creates them;
 * binding it to a backend gives a {@link Task}.
 *
 * @param onArrays binds it to kernels on the heap arrays
 * @param offHeap binds it to kernels on copies of the arrays in the arena
 */
public record Workload(
    Function<Kernels, Task> onArrays, BiFunction<OffHeapKernels, Arena, Task> offHeap) {

  /** This workload, bound to a backend. */
  public Task on(Backend backend, Arena arena) {
    return backend.transferMode() == TransferMode.OFF_HEAP
        ? offHeap.apply(backend.offHeapKernels(), arena)
        : onArrays.apply(backend.kernels());
  }
}
