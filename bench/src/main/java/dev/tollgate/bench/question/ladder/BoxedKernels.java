// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.ladder;

import java.util.ArrayList;
import java.util.List;

/** The kernels as many first write them: lists of boxed numbers, streams, a list of lists. */
final class BoxedKernels {

  private BoxedKernels() {}

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
}
