// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.pieces;

import dev.tollgate.Backend;
import dev.tollgate.bench.measure.MeasuredColumn;
import dev.tollgate.bench.workload.KernelName;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import dev.tollgate.purejava.JavaKernels;
import java.lang.foreign.Arena;
import java.util.function.LongSupplier;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** What the columns of {@link FewBigManySmall} share: the points, and the right answer. */
public abstract class FewBigManySmallColumn extends MeasuredColumn {

  /** The number of points in one call. */
  @Param("1")
  public int points;

  /** Points a side. */
  @Param("" + FewBigManySmall.SIDE)
  public int side;

  private Arena arena;

  /** Does the whole work once. */
  LongSupplier run;

  /** The whole work, in calls of so many points. */
  abstract Task task(Workload workload, Arena inArena);

  final Task onArrays(Workload workload, Backend backend) {
    return workload.onArrays().apply(JuliaInPieces.onArrays(backend.uncheckedKernels(), points));
  }

  final Task offHeap(Workload workload, Arena inArena, Backend backend) {
    return workload
        .offHeap()
        .apply(JuliaInPieces.offHeap(backend.uncheckedOffHeapKernels(), points), inArena);
  }

  /** Creates the points, and checks the answer. */
  @Setup
  public void prepare() {
    arena = Arena.ofConfined();
    Workload workload = KernelName.JULIA.workload(side);
    Task task = task(workload, arena);
    String expected = workload.onArrays().apply(new JavaKernels()).runOnce().digest();
    if (!task.runOnce().digest().equals(expected)) {
      throw new AssertionError(
          getClass().getSimpleName() + " computes julia wrongly, by " + points + " points");
    }
    run = task.run();
  }

  /** Frees the off-heap points. */
  @TearDown
  public void release() {
    arena.close();
  }
}
