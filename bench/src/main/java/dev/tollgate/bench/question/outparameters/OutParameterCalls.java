// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.outparameters;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Use;
import java.util.List;
import java.util.Set;

/**
 * What does it cost to get two ints back through pointers, as from {@code int divide(int a, int b,
 * int *quotient, int *remainder)}?
 *
 * <p>Every operation starts and ends with Java ints, and looks at what the function returns. The
 * plain columns make what C writes to for each call, as most code does: a segment in a confined
 * arena, an array that the glue fills, two {@code IntPointer}s or {@code IntByReference}s. The
 * REUSED columns keep it: code for one thread at a time.
 *
 * <p>JNI's glue gives C its own stack, so JNI needs no off-heap memory. JNR copies the ints as
 * well, to the object that Java has. {@code IntByReference} of JNA leaves its memory to the garbage
 * collector, which is in its time.
 *
 * <p>Expect the REUSED columns and JNI near the cost in {@code CallOverhead}, and memory for one
 * call to cost more than the call: with JAVACPP a microsecond each, as it registers them, unless
 * tracking is off.
 */
public final class OutParameterCalls implements Question {

  /** The variant that passes arrays of Java. */
  static final String ARRAY = "ARRAY";

  /** The variant that returns both ints in a long. */
  static final String PACKED = "PACKED";

  /** The variants that make everything for the call, and need no option of the JVM. */
  public static final Set<String> KEEPING_NOTHING = Set.of("", ARRAY, PACKED);

  /** Two ints come back. */
  public static final Row DIVIDE = Row.of("divide");

  @Override
  public String asks() {
    return "What does it cost to get two ints back through pointers?";
  }

  @Override
  public String baseline() {
    return "JNI";
  }

  @Override
  public List<Settings> rows() {
    return List.of(Settings.of(DIVIDE, "divide").inHeadline());
  }

  @Override
  public List<Use> uses() {
    return List.of(Use.of("Get two numbers back through pointers", DIVIDE));
  }
}
