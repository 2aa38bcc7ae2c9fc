// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.bench.workload.Input;
import dev.tollgate.bench.workload.KernelName;
import dev.tollgate.bench.workload.Outcome;
import dev.tollgate.bench.workload.Task;
import java.util.Arrays;
import java.util.List;

/** {@link NestedKernels} on the inputs of the ladder. */
final class NestedTasks {

  private NestedTasks() {}

  static Task task(KernelName kernel, List<Input> inputs) {
    double[][] a = rows(inputs.get(0));
    return switch (kernel) {
      case LAPLACIAN -> {
        double[][] out = new double[Math.max(a.length - 2, 0)][Math.max(a.length - 2, 0)];
        double dx = inputs.get(1).number();
        double dy = inputs.get(2).number();
        yield writing(out, () -> NestedKernels.laplacian(a, dx, dy, out));
      }
      case TRANSPOSE_ADD -> {
        double[][] b = rows(inputs.get(1));
        double[][] out = new double[a.length][a.length];
        yield writing(out, () -> NestedKernels.transposeAdd(a, b, out));
      }
      case MATMUL -> {
        double[][] b = rows(inputs.get(1));
        double[][] out = new double[a.length][a.length];
        yield writing(out, () -> NestedKernels.matmul(a, b, out));
      }
      default -> throw new IllegalArgumentException(kernel + " has no matrices");
    };
  }

  private static double[][] rows(Input input) {
    double[][] rows = new double[input.doubles().length / Math.max(input.columns(), 1)][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOfRange(input.doubles(), i * input.columns(), (i + 1) * input.columns());
    }
    return rows;
  }

  private static Outcome outcome(double[][] rows) {
    int columns = rows.length == 0 ? 1 : rows[0].length;
    return new Outcome(
        true,
        (long) rows.length * columns,
        index -> Double.doubleToLongBits(rows[(int) (index / columns)][(int) (index % columns)]));
  }

  private static Task writing(double[][] out, Runnable kernel) {
    return Task.returning(
        () -> {
          kernel.run();
          return out;
        },
        NestedTasks::outcome);
  }
}
