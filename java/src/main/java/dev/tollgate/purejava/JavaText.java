// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.purejava;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;

/** The mean of a column of a text, as {@code tg_column_mean} defines it, by Java. */
public final class JavaText {

  /** An integer of so many digits is exact in a double. */
  private static final int MOST_DIGITS = 15;

  private static final double[] POWER_OF_TEN = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14
  };

  private JavaText() {}

  /** Byte by byte, with the same steps as C takes. */
  public static double mean(byte[] text, int column) {
    int end = text.length;
    double sum = 0;
    int rows = 0;
    int i = 0;
    while (i < end) {
      for (int commas = 0; commas < column; i++) {
        if (i == end || text[i] == '\n') {
          return Double.NaN;
        }
        if (text[i] == ',') {
          commas++;
        }
      }
      boolean negative = i < end && text[i] == '-';
      if (negative) {
        i++;
      }
      // Wraps around when there are too many digits.
      long number = 0;
      int begin = i;
      for (; i < end && isDigit(text[i]); i++) {
        number = 10 * number + (text[i] - '0');
      }
      int before = i - begin;
      int behind = 0;
      if (i < end && text[i] == '.') {
        i++;
        begin = i;
        for (; i < end && isDigit(text[i]); i++) {
          number = 10 * number + (text[i] - '0');
        }
        behind = i - begin;
        if (behind == 0) {
          return Double.NaN;
        }
      }
      if (before == 0
          || before + behind > MOST_DIGITS
          || (i < end && text[i] != ',' && text[i] != '\n')) {
        return Double.NaN;
      }
      double magnitude = number / POWER_OF_TEN[behind];
      sum += negative ? -magnitude : magnitude;
      rows++;
      while (i < end && text[i] != '\n') {
        i++;
      }
      i++;
    }
    return rows == 0 ? Double.NaN : sum / rows;
  }

  /**
   * The same of memory off the heap. The bounds and the lifetime of the segment are checked at each
   * byte.
   */
  public static double mean(MemorySegment text, int column) {
    long end = text.byteSize();
    double sum = 0;
    long rows = 0;
    long i = 0;
    while (i < end) {
      for (int commas = 0; commas < column; i++) {
        if (i == end || text.get(JAVA_BYTE, i) == '\n') {
          return Double.NaN;
        }
        if (text.get(JAVA_BYTE, i) == ',') {
          commas++;
        }
      }
      boolean negative = i < end && text.get(JAVA_BYTE, i) == '-';
      if (negative) {
        i++;
      }
      // Wraps around when there are too many digits.
      long number = 0;
      long begin = i;
      for (; i < end && isDigit(text.get(JAVA_BYTE, i)); i++) {
        number = 10 * number + (text.get(JAVA_BYTE, i) - '0');
      }
      long before = i - begin;
      long behind = 0;
      if (i < end && text.get(JAVA_BYTE, i) == '.') {
        i++;
        begin = i;
        for (; i < end && isDigit(text.get(JAVA_BYTE, i)); i++) {
          number = 10 * number + (text.get(JAVA_BYTE, i) - '0');
        }
        behind = i - begin;
        if (behind == 0) {
          return Double.NaN;
        }
      }
      if (before == 0
          || before + behind > MOST_DIGITS
          || (i < end && text.get(JAVA_BYTE, i) != ',' && text.get(JAVA_BYTE, i) != '\n')) {
        return Double.NaN;
      }
      double magnitude = number / POWER_OF_TEN[(int) behind];
      sum += negative ? -magnitude : magnitude;
      rows++;
      while (i < end && text.get(JAVA_BYTE, i) != '\n') {
        i++;
      }
      i++;
    }
    return rows == 0 ? Double.NaN : sum / rows;
  }

  private static boolean isDigit(byte character) {
    return character >= '0' && character <= '9';
  }

  /**
   * As it is written every day: lines, split, parsed. It accepts every number that Java knows, and
   * throws where there is none.
   */
  public static double meanByStrings(Path file, int column) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      double sum = 0;
      long rows = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        sum += Double.parseDouble(line.split(",", -1)[column]);
        rows++;
      }
      return sum / rows;
    }
  }
}
