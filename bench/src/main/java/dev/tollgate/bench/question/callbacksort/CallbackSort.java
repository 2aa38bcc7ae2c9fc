// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacksort;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import java.util.List;

/**
 * What does it cost to sort ints with C's {@code qsort} by a comparison in Java?
 *
 * <p>Each operation copies the same ints, in random order, over those that were sorted before, and
 * sorts: nothing is ever sorted already. The copying is in every column alike.
 *
 * <ul>
 *   <li>JAVA: {@code Arrays.sort} of an {@code int[]}, which compares without a comparison of one's
 *       own, by vectors where the processor has them (x86-64 with AVX2 or AVX-512).
 *       JAVA_COMPARATOR: {@code Arrays.sort} of an {@code Integer[]}, by {@code Integer::compare}.
 *   <li>C: {@code qsort} by a comparison in C, in one crossing by FFM.
 *   <li>All others: {@code qsort} by {@code Integer::compare} or what comes to the same. FFM, JNA
 *       and JNR hand Java two addresses, of which it reads the ints; in JNI and JAVACPP the glue
 *       reads them.
 * </ul>
 *
 * <p>How often {@code qsort} compares is the C library's affair, and the same in all columns but
 * those of Java: about n log₂ n times where it merges (glibc), more where it is a quicksort. So
 * compare within one machine only. It does not answer what a comparison of anything but ints costs.
 *
 * <p>Expect {@code qsort} to be several times faster by a comparison in C than by any in Java, and
 * the difference to be the price of a callback times the number of comparisons, with two arguments
 * that are addresses: an object each, for FFM one that C2 removes.
 */
public final class CallbackSort implements Question {

  @Override
  public String asks() {
    return "What does it cost to sort with C's qsort by a comparison in Java?";
  }

  @Override
  public String baseline() {
    return "C";
  }

  @Override
  public List<Settings> rows() {
    return List.of(row(64).inHeadline(), row(4_096), row(262_144));
  }

  private static Settings row(int n) {
    return Settings.of(Row.of("sort", n, Unit.ELEMENTS), "sort").param("n", n);
  }
}
