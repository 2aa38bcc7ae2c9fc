// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.bench.result.Estimate;
import dev.tollgate.bench.result.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as a reader sees them. */
final class Figures {

  private static final int MOST_DECIMALS = 7;

  private Figures() {}

  /** {@code 12.3 ns}. */
  static String time(Estimate time) {
    Unit unit = Unit.of(time.centre());
    return digits(time.centre() / unit.nanoseconds) + " " + unit.name;
  }

  /** The interval of {@link #time}, in the same unit: {@code [11.9, 12.8]}. */
  static String timeInterval(Estimate time) {
    Unit unit = Unit.of(time.centre());
    return range(time.low() / unit.nanoseconds, time.high() / unit.nanoseconds);
  }

  /** {@code 12.3 ns [11.9, 12.8]}. */
  static String timeWithInterval(Estimate time) {
    return time(time) + " " + timeInterval(time);
  }

  /** {@code 12.3 ns ± 4 %}, where there is little room. */
  static String timeWithPrecision(Estimate time) {
    return time(time)
        + (Double.isFinite(time.precision())
            ? String.format(Locale.ROOT, " ± %.0f %%", 100 * time.precision())
            : " ± ∞");
  }

  /** {@code [0.98, 1.05]}. */
  static String interval(Estimate ratio) {
    return range(ratio.low(), ratio.high());
  }

  /** {@code 1.02×}. */
  static String factor(Estimate ratio) {
    return digits(ratio.centre()) + "×";
  }

  /** {@code 1.02× [0.98, 1.05]}. */
  static String ratio(Estimate ratio) {
    return factor(ratio) + " " + interval(ratio);
  }

  /** What a verdict says, in words. */
  static String verdict(Verdict verdict) {
    return switch (verdict.kind()) {
      case FASTER -> "faster by " + ratio(verdict.ratio().inverse());
      case SLOWER -> "slower by " + ratio(verdict.ratio());
      case EQUAL -> "equal within 5 % " + interval(verdict.ratio());
      case UNRESOLVED ->
          "unresolved: needs about "
              + String.format(Locale.ROOT, "%,d", verdict.moreRounds())
              + (verdict.moreRounds() == 1 ? " more round" : " more rounds");
    };
  }

  /** {@code 1,234 [1,100, 1,390]}, of what is counted. */
  static String count(Estimate count) {
    return whole(count.centre()) + " [" + whole(count.low()) + ", " + whole(count.high()) + "]";
  }

  /** {@code 20,000,000}. */
  static String whole(double x) {
    return Double.isInfinite(x) ? "∞" : String.format(Locale.ROOT, "%,.0f", x);
  }

  private static String range(double low, double high) {
    return "[" + digits(low) + ", " + digits(high) + "]";
  }

  /** {@code 5 %}; {@code 0.5 %}. */
  static String percent(double share) {
    double percent = share * 100;
    return String.format(
        Locale.ROOT, percent == Math.rint(percent) ? "%.0f %%" : "%.1f %%", percent);
  }

  /** {@code 0.052 %}, of a share that may be small. */
  static String share(double share) {
    return digits(share * 100) + " %";
  }

  /** GB/s. No memory is as fast as that: what passes more has not moved it. */
  static String bandwidth(double gigabytesPerSecond) {
    return gigabytesPerSecond > 1_000 ? "> 1,000" : digits(gigabytesPerSecond);
  }

  /** Three of them, or all before the point; two behind it when that leaves one at least. */
  static String digits(double x) {
    int decimals =
        x < 0.1 && x > 0
            ? Math.min(1 - (int) Math.floor(Math.log10(x)), MOST_DECIMALS)
            : x >= 100 ? 0 : x >= 10 ? 1 : 2;
    // Not String.format, which rounds the decimal that a double prints as: the page's script
    // rounds, as this does, what it is.
    return Double.isInfinite(x)
        ? "∞"
        : new BigDecimal(x).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  private enum Unit {
    NANOSECONDS("ns", 1),
    MICROSECONDS("µs", 1e3),
    MILLISECONDS("ms", 1e6),
    SECONDS("s", 1e9);

    private final String name;
    private final double nanoseconds;

    Unit(String name, double nanoseconds) {
      this.name = name;
      this.nanoseconds = nanoseconds;
    }

    static Unit of(double nanoseconds) {
      Unit fitting = NANOSECONDS;
      for (Unit unit : values()) {
        if (nanoseconds >= unit.nanoseconds) {
          fitting = unit;
        }
      }
      return fitting;
    }
  }
}
