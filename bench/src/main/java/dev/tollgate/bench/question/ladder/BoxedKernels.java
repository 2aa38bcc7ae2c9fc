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

/** The kernels as many first write them: lists of boxed numbers, streams, a list of lists. */
final class BoxedKernels {

  private BoxedKernels() {}

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
        yield Task.ofDouble(() -> sum(a));
      }
      case COUNT_MULTIPLES -> {
        List<Long> a = Arrays.stream(inputs.get(0).longs()).boxed().toList();
        long divisor = (long) inputs.get(1).number();
        yield Task.ofLong(() -> countMultiples(a, divisor));
      }
      case ADD -> {
        List<Double> a = list(inputs.get(0));
        List<Double> b = list(inputs.get(1));
        yield ofList(() -> add(a, b));
      }
      case SECOND_DERIVATIVE -> {
        List<Double> f = list(inputs.get(0));
        double dx = inputs.get(1).number();
        yield ofList(() -> secondDerivative(f, dx));
      }
      case JULIA -> {
        List<Double> re = list(inputs.get(0));
        List<Double> im = list(inputs.get(1));
        double cRe = inputs.get(2).number();
        double cIm = inputs.get(3).number();
        int maxIterations = (int) inputs.get(4).number();
        yield ofList(() -> julia(re, im, cRe, cIm, maxIterations));
      }
      case LAPLACIAN -> {
        List<List<Double>> f = rows(inputs.get(0));
        double dx = inputs.get(1).number();
        double dy = inputs.get(2).number();
        yield ofRows(() -> laplacian(f, dx, dy));
      }
      case TRANSPOSE_ADD -> {
        List<List<Double>> a = rows(inputs.get(0));
        List<List<Double>> b = rows(inputs.get(1));
        yield ofRows(() -> transposeAdd(a, b));
      }
      case MATMUL -> {
        List<List<Double>> a = rows(inputs.get(0));
        List<List<Double>> b = rows(inputs.get(1));
        yield ofRows(() -> matmul(a, b));
      }
      default -> throw new IllegalArgumentException("the ladder has no " + kernel);
    };
  }

  static double sum(List<Double> a) {
    return a.stream().mapToDouble(Double::doubleValue).sum();
  }

  static long countMultiples(List<Long> a, long divisor) {
    return a.stream().filter(x -> x % divisor == 0).count();
  }

  static List<Double> add(List<Double> a, List<Double> b) {
    List<Double> out = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      out.add(a.get(i) + b.get(i));
    }
    return out;
  }

  static List<Double> secondDerivative(List<Double> f, double dx) {
    double inv = 1.0 / (dx * dx);
    List<Double> out = new ArrayList<>();
    for (int i = 1; i < f.size() - 1; i++) {
      out.add(((f.get(i - 1) - 2.0 * f.get(i)) + f.get(i + 1)) * inv);
    }
    return out;
  }

  static List<Integer> julia(
      List<Double> re, List<Double> im, double cRe, double cIm, int maxIterations) {
    List<Integer> counts = new ArrayList<>();
    for (int i = 0; i < re.size(); i++) {
      double x = re.get(i);
      double y = im.get(i);
      int n = 0;
      while (x * x + y * y < 4.0 && n < maxIterations) {
        double next = (x * x - y * y) + cRe;
        y = 2.0 * (x * y) + cIm;
        x = next;
        n++;
      }
      counts.add(n);
    }
    return counts;
  }

  static List<List<Double>> laplacian(List<List<Double>> f, double dx, double dy) {
    double ix = 1.0 / (dx * dx);
    double iy = 1.0 / (dy * dy);
    double c = 2.0 * (ix + iy);
    List<List<Double>> out = new ArrayList<>();
    for (int i = 1; i < f.size() - 1; i++) {
      List<Double> row = new ArrayList<>();
      for (int j = 1; j < f.get(i).size() - 1; j++) {
        row.add(
            (f.get(i - 1).get(j) + f.get(i + 1).get(j)) * ix
                + (f.get(i).get(j - 1) + f.get(i).get(j + 1)) * iy
                - f.get(i).get(j) * c);
      }
      out.add(row);
    }
    return out;
  }

  static List<List<Double>> transposeAdd(List<List<Double>> a, List<List<Double>> b) {
    List<List<Double>> out = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      List<Double> row = new ArrayList<>();
      for (int j = 0; j < a.size(); j++) {
        row.add(a.get(i).get(j) + b.get(j).get(i));
      }
      out.add(row);
    }
    return out;
  }

  static List<List<Double>> matmul(List<List<Double>> a, List<List<Double>> b) {
    List<List<Double>> out = new ArrayList<>();
    for (List<Double> left : a) {
      List<Double> row = new ArrayList<>();
      for (int j = 0; j < b.get(0).size(); j++) {
        double sum = 0.0;
        for (int p = 0; p < left.size(); p++) {
          sum += left.get(p) * b.get(p).get(j);
        }
        row.add(sum);
      }
      out.add(row);
    }
    return out;
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
