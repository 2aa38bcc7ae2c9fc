// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.MeasuredColumn;
import dev.tollgate.bench.workload.ExpectedOutcomes;
import dev.tollgate.bench.workload.KernelName;
import dev.tollgate.bench.workload.Task;
import dev.tollgate.bench.workload.Workload;
import java.lang.foreign.Arena;
import java.util.function.LongSupplier;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** What the columns of {@link Ladder} share: the kernel, its inputs, and the right answer. */
public abstract class LadderColumn extends MeasuredColumn {

  @Param("SUM")
  public KernelName kernel;

  @Param("64")
  public int size;

  private Arena arena;

  /** Runs the kernel once. */
  LongSupplier run;

  /** The workload, bound to the backend of the column. */
  Task task(Workload workload, Arena inArena) {
    return workload.on(Column.of(getClass()).backend(), inArena);
  }

  /** Whether it adds in another order than the kernel, or rounds between. */
  boolean hasOwnOrder() {
    return false;
  }

  /** Whether it computes the answer of the kernel. */
  boolean answersTheKernel() {
    return true;
  }

  /** Creates the inputs, and checks the answer. */
  @Setup
  public void prepare() {
    arena = Arena.ofConfined();
    Task task = task(kernel.workload(size), arena);
    if (answersTheKernel()) {
      ExpectedOutcomes.require(getClass(), task.runOnce(), kernel, size, hasOwnOrder());
    }
    run = task.run();
  }

  /** How many threads parallel rungs use. */
  static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** Ends what {@link #task} has started. */
  void end() {}

  /** Ends the rung, and frees the off-heap inputs. */
  @TearDown
  public void release() {
    end();
    arena.close();
  }
}
