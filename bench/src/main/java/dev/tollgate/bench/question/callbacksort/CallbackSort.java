// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacksort;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import java.util.List;

/**
 * What does it cost to sort ints with C's {@code qsort} and a comparison in Java?
 *
 * <p>Each operation copies the same ints, in random order, over the sorted ones, and sorts them.
 * FFM, JNA and JNR pass two addresses to Java, which reads the ints there; with JNI and JAVACPP the
 * glue reads them. {@code Arrays.sort} of an {@code int[]} needs no comparison method, and uses
 * vectors on x86-64 with AVX2 or AVX-512.
 *
 * <p>An exception of the comparison does what it does in {@code Callback}; the UNCHECKED columns
 * rely on there being none.
 *
 * <p>How often {@code qsort} compares depends on the C library: about n log₂ n times for a merge
 * sort (glibc), more for a quicksort. So compare results within one machine only.
 *
 * <p>Expect {@code qsort} to be several times faster with a comparison in C than with any in Java.
 * The difference is the number of comparisons times the cost of a callback with two addresses, each
 * an object; C2 removes those of FFM.
 */
public final class CallbackSort implements Question {

  @Override
  public String asks() {
    return "What does it cost to sort with C's qsort and a comparison in Java?";
  }

  @Override
  public String baseline() {
    return "C";
  }

  @Override
  public List<Settings> rows() {
    return List.of(row(64), row(4_096), row(262_144));
  }

  private static Settings row(int n) {
    return Settings.of(Row.of("sort", n, Unit.ELEMENTS), "sort").param("n", n);
  }
}
