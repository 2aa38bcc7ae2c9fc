// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.natives.CountedCalls;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every column makes one call for each piece; the set-up checks the answer. */
@Tag("counting")
class FewBigManySmallTest {

  /** Larger ones differ in nothing but time; at some, rounding makes a row longer. */
  private static final int SIDE = 16;

  private static Stream<Cell> cells() {
    return FewBigManySmall.QUESTION.cells(Profile.FULL).stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void answersRightInOneCallForEachPiece(Cell cell) {
    FewBigManySmall question = new FewBigManySmall();
    question.piece = FewBigManySmall.Piece.valueOf(cell.parameters().get("piece"));
    question.column = cell.parameters().get("column");
    question.side = SIDE;
    question.prepare();
    CountedCalls.forget();
    question.run();
    long calls =
        switch (question.piece) {
          case ALL -> 1;
          case ROW -> SIDE;
          case POINT -> SIDE * SIDE;
        };
    long crossings = question.column.equals("JAVA") ? 0 : calls;
    assertEquals(crossings, CountedCalls.of("tg_julia"));
    assertEquals(crossings, CountedCalls.ofAll());
    question.release();
  }
}
