// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.bench.measure.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextColumnTest {

  /** In heaps of up to 4 GiB. */
  private static final int SMALLEST_REGION = 1 << 20;

  private static final int LARGE_REGION = 8 << 20;

  private static final int HEADER = 16;

  /** With G1 an array of more than half a region is humongous. */
  @Test
  void noArrayIsHumongous() {
    for (Settings row : new TextColumn().rows()) {
      int region =
          row.jvmArguments().equals(List.of(TextColumn.LARGE_REGIONS))
              ? LARGE_REGION
              : SMALLEST_REGION;
      int lines = Math.toIntExact(row.row().size());
      int array = HEADER + TextColumnColumn.table(lines).length();
      assertTrue(array <= region / 2, row.row().name());
    }
  }
}
