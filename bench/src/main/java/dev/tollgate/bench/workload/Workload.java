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
 * A kernel with its inputs and room for its result, at one size; {@link KernelName} makes them. It
 * becomes a {@link Task} by being bound to a backend.
 *
 * @param onArrays binds it to kernels that work on the arrays themselves
 * @param offHeap binds it to kernels that work on copies of the arrays in the arena
 */
public record Workload(
    Function<Kernels, Task> onArrays, BiFunction<OffHeapKernels, Arena, Task> offHeap) {

  /** This workload on what the backend works on. */
  public Task on(Backend backend, Arena arena) {
    return backend.transferMode() == TransferMode.OFF_HEAP
        ? offHeap.apply(backend.offHeapKernels(), arena)
        : onArrays.apply(backend.kernels());
  }
}
