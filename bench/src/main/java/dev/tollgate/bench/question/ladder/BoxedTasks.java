// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import dev.tollgate.bench.workload.Input;
import dev.tollgate.bench.workload.KernelName;
import dev.tollgate.bench.workload.Outcome;
import dev.tollgate.bench.workload.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** {@link BoxedKernels} on the inputs of the ladder. */
final class BoxedTasks {

  private BoxedTasks() {}

  /** Whether its arrays are matrices. */
  static boolean isOfMatrices(KernelName kernel) {
    return switch (kernel) {
      case LAPLACIAN, TRANSPOSE_ADD, MATMUL -> true;
      default -> false;
    };
  }

  static Task task(KernelName kernel, List<Input> inputs) {
    return switch (kernel) {
      case SUM -> {
        List<Double> a = list(inputs.get(0));
        yield Task.ofDouble(() -> BoxedKernels.sum(a));
      }
      case COUNT_MULTIPLES -> {
        List<Long> a = Arrays.stream(inputs.get(0).longs()).boxed().toList();
        long divisor = (long) inputs.get(1).number();
        yield Task.ofLong(() -> BoxedKernels.countMultiples(a, divisor));
      }
      case ADD -> {
        List<Double> a = list(inputs.get(0));
        List<Double> b = list(inputs.get(1));
        yield ofList(() -> BoxedKernels.add(a, b));
      }
      case SECOND_DERIVATIVE -> {
        List<Double> f = list(inputs.get(0));
        double dx = inputs.get(1).number();
        yield ofList(() -> BoxedKernels.secondDerivative(f, dx));
      }
      case JULIA -> {
        List<Double> re = list(inputs.get(0));
        List<Double> im = list(inputs.get(1));
        double cRe = inputs.get(2).number();
        double cIm = inputs.get(3).number();
        int maxIterations = (int) inputs.get(4).number();
        yield ofList(() -> BoxedKernels.julia(re, im, cRe, cIm, maxIterations));
      }
      case LAPLACIAN -> {
        List<List<Double>> f = rows(inputs.get(0));
        double dx = inputs.get(1).number();
        double dy = inputs.get(2).number();
        yield ofRows(() -> BoxedKernels.laplacian(f, dx, dy));
      }
      case TRANSPOSE_ADD -> {
        List<List<Double>> a = rows(inputs.get(0));
        List<List<Double>> b = rows(inputs.get(1));
        yield ofRows(() -> BoxedKernels.transposeAdd(a, b));
      }
      case MATMUL -> {
        List<List<Double>> a = rows(inputs.get(0));
        List<List<Double>> b = rows(inputs.get(1));
        yield ofRows(() -> BoxedKernels.matmul(a, b));
      }
      default -> throw new IllegalArgumentException("the ladder has no " + kernel);
    };
  }

  private static List<Double> list(Input input) {
    return Arrays.stream(input.doubles()).boxed().toList();
  }

  private static List<List<Double>> rows(Input input) {
    List<List<Double>> rows = new ArrayList<>();
    for (int i = 0; i < input.doubles().length; i += input.columns()) {
      rows.add(Arrays.stream(input.doubles(), i, i + input.columns()).boxed().toList());
    }
    return rows;
  }

  private static <T extends Number> Task ofList(Supplier<List<T>> kernel) {
    return Task.returning(kernel, Outcome::of);
  }

  private static Task ofRows(Supplier<List<List<Double>>> kernel) {
    return Task.returning(kernel, rows -> Outcome.of(rows.stream().flatMap(List::stream).toList()));
  }
}
