// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.Backend;
import dev.tollgate.bench.workload.KernelName;
import dev.tollgate.natives.CountedCalls;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kernel in every column: the answer is right, and one run is as many calls of its function
 * as the cell says.
 */
@Tag("counting")
class KernelCostTest {

  /** One size of each kernel; larger ones differ in nothing but time. */
  private static Stream<Cell> cells() {
    return KernelCost.QUESTION.cells(Profile.FULL).stream()
        .filter(cell -> cell.parameters().get("size").matches("8|32|64|1000"));
  }

  @Test
  void everyKernelIsMeasured() {
    assertEquals(
        KernelName.values().length,
        cells().map(cell -> cell.parameters().get("kernel")).distinct().count());
  }

  private static KernelCost prepared(Cell cell) {
    KernelCost question = new KernelCost();
    question.kernel = KernelName.valueOf(cell.parameters().get("kernel"));
    question.size = Math.min(100, Integer.parseInt(cell.parameters().get("size")));
    question.column = cell.parameters().get("column");
    question.times = question.column.equals("C") ? 5 : 1;
    question.prepare();
    return question;
  }

  @ParameterizedTest
  @MethodSource("cells")
  void answersRightAndCallsWhatItsNameSays(Cell cell) {
    KernelCost question = prepared(cell);
    String column = cell.column();
    boolean callsTheKernel =
        column.equals("C")
            || (Arrays.stream(Backend.values()).anyMatch(b -> b.name().equals(column))
                && Backend.valueOf(column).technology().isNative());
    long calls = callsTheKernel ? question.times : 0;
    CountedCalls.forget();
    question.run();
    assertEquals(calls, CountedCalls.of("tg_" + question.kernel));
    assertEquals(calls, CountedCalls.ofAll());
    question.release();
  }

  @Test
  void aWrongAnswerStopsTheMeasurement() {
    System.setProperty(KernelCost.EXPECTED_PROPERTY, "00000000");
    try {
      AssertionError e =
          assertThrows(AssertionError.class, () -> prepared(cells().findFirst().orElseThrow()));
      assertTrue(e.getMessage().contains("00000000"), e.getMessage());
    } finally {
      System.clearProperty(KernelCost.EXPECTED_PROPERTY);
    }
  }
}
