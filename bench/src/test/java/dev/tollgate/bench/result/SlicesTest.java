// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SlicesTest {

  private static final double OPERATIONS = 1e6;

  private static Slices.Slice quiet(double nanoseconds) {
    return new Slices.Slice(nanoseconds, OPERATIONS, false, 0);
  }

  @Test
  void slicesThatWereDisturbedDoNotCount() {
    SplittableRandom random = new SplittableRandom(3);
    List<Slices.Slice> slices = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      slices.add(quiet(random.nextDouble(1, 1.01) * (i % 10 == 0 ? 10 : 10 + i)));
    }
    assertEquals(10, Slices.time(slices), 0.1);
  }

  /** A collection costs the operations that filled the heap, in whichever slice it begins. */
  @Test
  void whatCollectionsTakeIsSharedByAllOperations() {
    List<Slices.Slice> slices = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      slices.add(i % 2 == 0 ? quiet(10) : new Slices.Slice(12, OPERATIONS, true, 2 * OPERATIONS));
    }
    assertEquals(11, Slices.time(slices), 1e-9);
  }

  @Test
  void whereEverySliceHasACollectionItIsInTheTimes() {
    List<Slices.Slice> slices = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      slices.add(new Slices.Slice(12, OPERATIONS, true, 2 * OPERATIONS));
    }
    assertEquals(12, Slices.time(slices), 1e-9);
  }

  @Test
  void theFastestAgreeWhenFiveAreWithinAHundredth() {
    List<Slices.Slice> slices = new ArrayList<>();
    for (double time : new double[] {20, 10, 10.05, 15, 10.02, 10.08, 30}) {
      slices.add(quiet(time));
    }
    assertFalse(Slices.agree(slices));
    slices.add(new Slices.Slice(10.01, OPERATIONS, true, 1));
    assertFalse(Slices.agree(slices), "a slice with a collection does not count");
    slices.add(quiet(10.1));
    assertTrue(Slices.agree(slices));
    slices.add(quiet(9));
    assertFalse(Slices.agree(slices), "there was a faster one");
  }

  /** Then the mean is what counts, and no slice is needed to confirm another. */
  @Test
  void whereEverySliceHasACollectionNothingHasToAgree() {
    assertTrue(Slices.agree(List.of(new Slices.Slice(10, OPERATIONS, true, 1))));
  }

  @Test
  void oneSliceIsEnoughForATime() {
    assertTrue(Slices.time(List.of(quiet(7))) == 7);
  }
}
