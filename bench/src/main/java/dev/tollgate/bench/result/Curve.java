// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What something costs by its size: a fixed cost and a cost per unit, anew between every two
 * neighbouring sizes that were measured. One line through all sizes would be wrong at most of them:
 * what an element costs changes where caches end.
 *
 * @param points at least one, by growing size
 */
public record Curve(List<Point> points) {

  /**
   * A size that was measured.
   *
   * @param size in whatever unit the cost grows with
   * @param time in nanoseconds
   */
  public record Point(double size, Estimate time) {}

  public Curve {
    points = points.stream().sorted(Comparator.comparingDouble(Point::size)).toList();
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a curve needs at least one size that was measured");
    }
  }

  /** With each time changed in the same way. */
  public Curve map(UnaryOperator<Estimate> change) {
    return new Curve(
        points.stream().map(point -> new Point(point.size(), change.apply(point.time()))).toList());
  }

  /**
   * The time of a size. Below the smallest that was measured it is that one's, as what is left
   * there is the fixed cost; above the largest it goes on as between the last two, but never falls.
   */
  public Estimate at(double size) {
    Point first = points.getFirst();
    Point last = points.getLast();
    if (size <= first.size()) {
      return first.time();
    }
    if (size > last.size()) {
      return points.size() == 1 ? last.time() : beyond(points.get(points.size() - 2), last, size);
    }
    int upper = 1;
    while (points.get(upper).size() < size) {
      upper++;
    }
    return between(points.get(upper - 1), points.get(upper), size);
  }

  /** The largest size that was measured. */
  public double largest() {
    return points.getLast().size();
  }

  private static Estimate beyond(Point from, Point to, double size) {
    double share = (size - to.size()) / (to.size() - from.size());
    return new Estimate(
        beyond(from.time().centre(), to.time().centre(), share),
        beyond(from.time().low(), to.time().low(), share),
        beyond(from.time().high(), to.time().high(), share));
  }

  private static double beyond(double from, double to, double share) {
    return to > from ? to + (to - from) * share : to;
  }

  private static Estimate between(Point from, Point to, double size) {
    double share = (size - from.size()) / (to.size() - from.size());
    return new Estimate(
        between(from.time().centre(), to.time().centre(), share),
        between(from.time().low(), to.time().low(), share),
        between(from.time().high(), to.time().high(), share));
  }

  /** What has no end at one size has none on the way to the next. */
  private static double between(double from, double to, double share) {
    return share == 1 ? to : Double.isInfinite(from) ? from : from + (to - from) * share;
  }
}
