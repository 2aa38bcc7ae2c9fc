// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.text;

import dev.tollgate.bench.measure.MeasuredColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** What the columns of {@link TextColumn} share. */
public abstract class TextColumnColumn extends MeasuredColumn {

  /** The column whose mean is computed. */
  static final int COLUMN = 3;

  @Param("100000")
  public int rows;

  Path file;

  int column = COLUMN;

  /** Creates what the column needs besides the file. */
  void hold() throws IOException {}

  /** Writes the file; the system then has it in memory. */
  @Setup
  public void prepare() throws IOException {
    file = Files.createTempFile("tollgate", ".csv");
    Files.writeString(file, table(rows));
    hold();
  }

  /** Deletes it. */
  @TearDown
  public void release() throws IOException {
    Files.delete(file);
  }

  /**
   * Rows like {@code 17,NW,1042,-12.345678,0.5}: of the fourth column as many numbers are negative
   * as are not, and they have from one to seven digits before the point.
   */
  static String table(int rows) {
    SplittableRandom random = new SplittableRandom(rows);
    String[] places = {"N", "NE", "E", "SE", "S", "SW", "W", "NW"};
    StringBuilder table = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      long magnitude = 10_000_000L;
      for (int digits = random.nextInt(7); digits > 0; digits--) {
        magnitude *= 10;
      }
      long millionths = random.nextLong(magnitude);
      table
          .append(row)
          .append(',')
          .append(places[random.nextInt(places.length)])
          .append(',')
          .append(random.nextInt(100_000))
          .append(random.nextBoolean() ? ",-" : ",")
          .append(millionths / 1_000_000)
          .append('.')
          // The 1 before the six digits keeps their leading zeros.
          .append(Long.toString(1_000_000 + millionths % 1_000_000), 1, 7)
          .append(",0.")
          .append(random.nextInt(10))
          .append('\n');
    }
    return table.toString();
  }
}
