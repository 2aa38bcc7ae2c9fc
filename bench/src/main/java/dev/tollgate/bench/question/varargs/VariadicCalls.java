// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.varargs;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import java.util.List;
import java.util.Map;

/**
 * What does it cost to call a variadic function of C, {@code snprintf}, with one int behind the
 * format ({@code one}), and with five ({@code five})?
 *
 * <p>The format and the memory that C writes to lie off the heap, made once, as whoever formats
 * often would have them, and are the same for every technology: what strings cost is asked by
 * {@link StringPassing}. The answer is C's, the number of bytes. C calls C ten thousand times in
 * one crossing, so its column is the formatting alone. JAVA makes the same text by {@code
 * String.format} in {@code Locale.ROOT}, as a string, without C.
 *
 * <p>JNR declares a method for each list of types, by {@code @Variadic}; JNR_OBJECTS one of
 * variable arity, as JNA_INTERFACE does. FFM, JNI and JAVACPP have a handle, a function of the glue
 * and a native method for each list of types.
 *
 * <p>Only ints: a double would be written with the point or the comma of the process's locale,
 * which the JVM sets to the user's when it starts.
 *
 * <p>Expect what {@link CallOverhead} says beside the time that C takes to format, where the list
 * of types is fixed beforehand; more for each value where it is found out at run time, and for
 * boxes.
 */
public final class VariadicCalls implements Question {

  @Override
  public String asks() {
    return "What does it cost to call a variadic function of C?";
  }

  @Override
  public String baseline() {
    return "C";
  }

  @Override
  public List<Settings> rows() {
    return List.of(
        Settings.of(Row.of("format", 1, Unit.ARGUMENTS), "one"),
        Settings.of(Row.of("format", 5, Unit.ARGUMENTS), "five").inHeadline());
  }

  @Override
  public Map<String, String> notPossible() {
    return Map.of(
        "JNA_DIRECT",
        "direct mapping has no variadic methods (www/DirectMapping.md of JNA); a method with a"
            + " fixed number of arguments would pass them as if there were no ellipsis, which is"
            + " right by chance (x86-64), and wrong elsewhere (Apple's arm64)");
  }
}
