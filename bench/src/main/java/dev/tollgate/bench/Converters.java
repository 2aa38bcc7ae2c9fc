// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import dev.tollgate.bench.advice.Choice;
import dev.tollgate.bench.question.strings.StringPassing;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Arguments as people write them. */
final class Converters {

  private static final Pattern TIME = Pattern.compile("(\\d+)(s|m|h)");
  private static final Pattern SHARE = Pattern.compile("(\\d+(?:\\.\\d+)?) ?%");

  private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?)");
  private static final Pattern ARRAYS =
      Pattern.compile(
          "(?:" + AMOUNT.pattern() + " ?x ?)?" + AMOUNT.pattern() + " ?(B|[kKMG]B|[KMG]iB)");
  private static final Pattern STRINGS =
      Pattern.compile(AMOUNT.pattern() + "(?: ?x ?" + AMOUNT.pattern() + ")?");
  private static final Pattern SHORT_TIME = Pattern.compile(AMOUNT.pattern() + " ?(ns|us|µs|ms|s)");

  private Converters() {}

  /** {@code 1000}, {@code 1e6}. */
  static final class Amount implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
      if (!AMOUNT.matcher(value).matches()) {
        throw new TypeConversionException(
            "'" + value + "' is not an amount; write 1000 or 1e6 for instance");
      }
      return Double.valueOf(value);
    }
  }

  /**
   * {@code 64B}, {@code 4KB}, which is 4,000 bytes, {@code 4KiB}, which is 4,096, {@code 2x1MiB}:
   * how many arrays, and how large each is.
   */
  static final class Arrays implements ITypeConverter<Choice.Amount> {
    @Override
    public Choice.Amount convert(String value) {
      Matcher matcher = ARRAYS.matcher(value);
      if (!matcher.matches()) {
        throw new TypeConversionException(
            "'" + value + "' is not a size; write 64B, 4KB, 4KiB or 2x1MiB for instance");
      }
      String unit = matcher.group(3);
      int power = "BKMG".indexOf(Character.toUpperCase(unit.charAt(0)));
      return amount(
          matcher.group(1) == null ? 1 : Double.parseDouble(matcher.group(1)),
          Double.parseDouble(matcher.group(2))
              * Math.pow(unit.endsWith("iB") ? 1024 : 1000, power));
    }
  }

  /** {@code 2}, {@code 2x200}: how many strings, and how many characters each has. */
  static final class Strings implements ITypeConverter<Choice.Amount> {
    @Override
    public Choice.Amount convert(String value) {
      Matcher matcher = STRINGS.matcher(value);
      if (!matcher.matches()) {
        throw new TypeConversionException(
            "'" + value + "' is not a number of strings; write 2 or 2x200 for instance");
      }
      return amount(
          Double.parseDouble(matcher.group(1)),
          matcher.group(2) == null
              ? StringPassing.SHORT.size()
              : Double.parseDouble(matcher.group(2)));
    }
  }

  private static Choice.Amount amount(double count, double size) {
    try {
      return new Choice.Amount(count, size);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  /** {@code 100ns}, {@code 5us}, {@code 2ms}, {@code 1s}: nanoseconds. */
  static final class ShortTime implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
      Matcher matcher = SHORT_TIME.matcher(value);
      if (!matcher.matches()) {
        throw new TypeConversionException(
            "'" + value + "' is not a time; write 100ns, 5us, 2ms or 1s for instance");
      }
      return Double.parseDouble(matcher.group(1))
          * switch (matcher.group(2)) {
            case "ns" -> 1;
            case "us", "µs" -> 1e3;
            case "ms" -> 1e6;
            default -> 1e9;
          };
    }
  }

  /** {@code 90s}, {@code 10m}, {@code 2h}. */
  static final class Time implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String value) {
      Matcher matcher = TIME.matcher(value);
      if (!matcher.matches()
          || matcher.group(1).length() > 6
          || Long.parseLong(matcher.group(1)) == 0) {
        throw new TypeConversionException(
            "'" + value + "' is not a time above 0; write 90s, 10m or 2h for instance");
      }
      long amount = Long.parseLong(matcher.group(1));
      return switch (matcher.group(2)) {
        case "s" -> Duration.ofSeconds(amount);
        case "m" -> Duration.ofMinutes(amount);
        default -> Duration.ofHours(amount);
      };
    }
  }

  /** {@code 5%}: 0.05. */
  static final class Share implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
      Matcher matcher = SHARE.matcher(value);
      if (!matcher.matches() || Double.parseDouble(matcher.group(1)) == 0) {
        throw new TypeConversionException(
            "'" + value + "' is not a percentage above 0; write 5% for instance");
      }
      return Double.parseDouble(matcher.group(1)) / 100;
    }
  }
}
