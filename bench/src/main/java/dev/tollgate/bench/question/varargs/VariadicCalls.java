// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.varargs;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import java.util.List;
import java.util.Map;

/**
 * What does it cost to call a variadic C function, {@code snprintf}, with one int or five after the
 * format?
 *
 * <p>The format and the output are off-heap memory that is created once, the same for every
 * technology, and so are the technologies' own pointers to it. The STRINGS columns do what most
 * code does: a {@code String} goes in and one comes out, as in the column JAVA. The values are
 * ints, because a double would be formatted for the locale of the process.
 *
 * <p>Expect the cost in {@link CallOverhead} and the time that C takes to format, where the
 * argument types are fixed in advance, and more for each value where they are found at run time or
 * boxed.
 */
public final class VariadicCalls implements Question {

  @Override
  public String asks() {
    return "What does it cost to call a variadic C function?";
  }

  @Override
  public String baseline() {
    return "C";
  }

  @Override
  public List<Settings> rows() {
    return List.of(
        Settings.of(Row.of("format", 1, Unit.ARGUMENTS), "one"),
        Settings.of(Row.of("format", 5, Unit.ARGUMENTS), "five"));
  }

  @Override
  public Map<String, String> notPossible() {
    return Map.of(
        "JNA_DIRECT",
        "JNA's direct mapping does not support variadic functions (www/DirectMapping.md); a"
            + " method with fixed arguments happens to work on x86-64, but not on Apple's arm64");
  }
}
