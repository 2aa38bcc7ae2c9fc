// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Arguments as people write them. */
final class Converters {

  private static final Pattern TIME = Pattern.compile("(\\d+)(s|m|h)");
  private static final Pattern SHARE = Pattern.compile("(\\d+(?:\\.\\d+)?) ?%");

  private Converters() {}

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
