// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {

  private static final double NO_END = Double.POSITIVE_INFINITY;

  private static Curve.Point point(double size, double centre, double low, double high) {
    return new Curve.Point(size, new Estimate(centre, low, high));
  }

  private static final Curve CURVE =
      new Curve(List.of(point(300, 90, 80, 100), point(100, 10, 9, 12), point(200, 30, 20, 40)));

  @Test
  void aSizeThatWasMeasuredTakesItsTime() {
    assertEquals(new Estimate(10, 9, 12), CURVE.at(100));
    assertEquals(new Estimate(30, 20, 40), CURVE.at(200));
    assertEquals(new Estimate(90, 80, 100), CURVE.at(300));
  }

  @Test
  void betweenTwoSizesTimeGrowsInALine() {
    assertEquals(new Estimate(20, 14.5, 26), CURVE.at(150));
    assertEquals(new Estimate(45, 35, 55), CURVE.at(225));
  }

  @Test
  void belowTheSmallestTheFixedCostIsLeft() {
    assertEquals(CURVE.at(100), CURVE.at(1));
    assertEquals(CURVE.at(100), CURVE.at(0));
  }

  @Test
  void aboveTheLargestTimeGrowsAsBefore() {
    assertEquals(new Estimate(150, 140, 160), CURVE.at(400));
  }

  @Test
  void whatDoesNotGrowOrFallsStaysAsItIs() {
    Curve flat = new Curve(List.of(point(100, 3, 2, 4), point(200, 3, 1, 5)));
    assertEquals(new Estimate(3, 1, 6), flat.at(300));
  }

  @Test
  void oneSizeIsEnough() {
    Curve curve = new Curve(List.of(point(100, 10, 9, 12)));
    assertEquals(new Estimate(10, 9, 12), curve.at(50));
    assertEquals(new Estimate(10, 9, 12), curve.at(200));
  }

  @Test
  void withoutAnEndOfAnIntervalThereIsNoneInBetween() {
    Curve once = new Curve(List.of(point(100, 10, 0, NO_END), point(200, 30, 0, NO_END)));
    assertEquals(new Estimate(20, 0, NO_END), once.at(150));
    assertEquals(new Estimate(30, 0, NO_END), once.at(200));
    assertEquals(new Estimate(70, 0, NO_END), once.at(400));
    Curve mixed = new Curve(List.of(point(100, 10, 0, NO_END), point(200, 30, 20, 40)));
    assertEquals(NO_END, mixed.at(150).high());
    assertEquals(40, mixed.at(200).high());
  }

  @Test
  void nothingMeasuredIsNoCurve() {
    assertThrows(IllegalArgumentException.class, () -> new Curve(List.of()));
  }
}
