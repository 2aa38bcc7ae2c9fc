// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arguments;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.measure.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How does the cost of a call grow with the number of its arguments, and with their types?
 *
 * <p>Each function of C has arguments of one type, or of int, long, double and pointer in turn
 * ({@code mixed}), and returns their sum; what a pointer points at is a long. A call is written as
 * each technology would have it, with what it has for a pointer: a segment of a confined arena
 * (FFM), the address as a number (JNI), or a {@code Pointer}, made before. JAVA is a Java method
 * that is not inlined, with references to arrays of one long.
 *
 * <p>In the rows of pointers, FFM and FFM_CRITICAL pass segments of one arena, FFM_ARENAS segments
 * of an arena each, and FFM_LONG addresses as numbers.
 *
 * <p>It does not answer what it costs to make a pointer, nor what other arenas or structs cost.
 *
 * <p>Expect numbers to cost next to nothing while there are registers for them, and little beyond:
 * on x86-64, Linux and macOS have six for integers and pointers, of which JNI takes two for itself,
 * and eight for doubles. Expect a pointer to cost what it is asked for: a segment for its arena, a
 * {@code Pointer} of JavaCPP for two fields. JNA looks at each argument of each call, and boxes it
 * when it is called through an interface. JNR writes machine code for a call if all its arguments
 * are passed in registers, and for at most four if one is a {@code Pointer} (its {@code
 * X86MethodGenerator} and {@code X86_64StubCompiler}); other calls go through JNI functions with up
 * to six {@code long}s, or a buffer.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * Arguments}
 */
public final class ArgumentPassing implements Question {

  @Override
  public String asks() {
    return "How does the cost of a call grow with the number and the types of its arguments?";
  }

  @Override
  public String baseline() {
    return "JNI";
  }

  @Override
  public List<Settings> rows() {
    List<Settings> rows = new ArrayList<>();
    rows.add(Settings.of(Row.of("none"), "none"));
    for (String type : List.of("ints", "longs", "doubles", "pointers")) {
      for (int arguments : List.of(1, 2, 5, 10)) {
        rows.add(row(type, arguments));
      }
    }
    rows.add(row("mixed", 2));
    rows.add(row("mixed", 5));
    rows.add(row("mixed", 10).inHeadline());
    return rows;
  }

  private static Settings row(String type, int arguments) {
    return Settings.of(Row.of(type, arguments, Unit.ARGUMENTS), type + arguments);
  }

  @Override
  public List<Use> uses() {
    return List.of(Use.of("Call with ten arguments", Row.of("mixed", 10, Unit.ARGUMENTS)));
  }

  @Override
  public Map<String, String> notPossible() {
    return Map.of("pointers, 1 argument FFM_ARENAS", "one pointer is of one arena, as by FFM");
  }
}
