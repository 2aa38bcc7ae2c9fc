// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.bench.workload.Input;
import dev.tollgate.bench.workload.KernelName;
import dev.tollgate.bench.workload.Outcome;
import dev.tollgate.bench.workload.Task;
import java.util.Arrays;
import java.util.List;

/** The kernels of matrices on arrays of arrays: each row is an object of its own. */
final class NestedKernels {

  private NestedKernels() {}

  static Task task(KernelName kernel, List<Input> inputs) {
    double[][] a = rows(inputs.get(0));
    return switch (kernel) {
      case LAPLACIAN -> {
        double[][] out = new double[Math.max(a.length - 2, 0)][Math.max(a.length - 2, 0)];
        double dx = inputs.get(1).number();
        double dy = inputs.get(2).number();
        yield writing(out, () -> laplacian(a, dx, dy, out));
      }
      case TRANSPOSE_ADD -> {
        double[][] b = rows(inputs.get(1));
        double[][] out = new double[a.length][a.length];
        yield writing(out, () -> transposeAdd(a, b, out));
      }
      case MATMUL -> {
        double[][] b = rows(inputs.get(1));
        double[][] out = new double[a.length][a.length];
        yield writing(out, () -> matmul(a, b, out));
      }
      default -> throw new IllegalArgumentException(kernel + " has no matrices");
    };
  }

  static void laplacian(double[][] f, double dx, double dy, double[][] out) {
    double ix = 1.0 / (dx * dx);
    double iy = 1.0 / (dy * dy);
    double c = 2.0 * (ix + iy);
    for (int i = 1; i < f.length - 1; i++) {
      double[] above = f[i - 1];
      double[] here = f[i];
      double[] below = f[i + 1];
      double[] to = out[i - 1];
      for (int j = 1; j < here.length - 1; j++) {
        to[j - 1] = (above[j] + below[j]) * ix + (here[j - 1] + here[j + 1]) * iy - here[j] * c;
      }
    }
  }

  static void transposeAdd(double[][] a, double[][] b, double[][] out) {
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        out[i][j] = a[i][j] + b[j][i];
      }
    }
  }

  static void matmul(double[][] a, double[][] b, double[][] out) {
    for (int i = 0; i < a.length; i++) {
      double[] to = out[i];
      Arrays.fill(to, 0.0);
      for (int p = 0; p < b.length; p++) {
        double factor = a[i][p];
        double[] from = b[p];
        for (int j = 0; j < to.length; j++) {
          to[j] += factor * from[j];
        }
      }
    }
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
        NestedKernels::outcome);
  }
}
