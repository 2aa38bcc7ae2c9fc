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
 * How does the cost of a call grow with the number and the types of its arguments?
 *
 * <p>Each C function takes arguments of one type, or of int, long, double and pointer in turn
 * ({@code mixed}), and returns their sum. A pointer points to a long. The cost of creating a
 * pointer is not part of the time.
 *
 * <p>A pointer is passed as the technology's own: a segment, a {@code Pointer}, and by JNI an
 * address of type long. The columns LONG pass the address as a long with every technology. Then
 * nothing keeps the memory from being freed during the call. Compare JNI with these.
 *
 * <p>Expect numbers to cost almost nothing while they fit in registers, and little beyond that: on
 * x86-64, Linux and macOS have six registers for integers and pointers, of which JNI uses two
 * itself, and eight for doubles. A segment costs a check of its arena, a JavaCPP {@code Pointer}
 * two field reads. JNA inspects each argument at each call, and interface mapping boxes it. JNR
 * generates machine code for a call only if all arguments are passed in registers, and for at most
 * four arguments if one is a {@code Pointer} (its {@code X86MethodGenerator} and {@code
 * X86_64StubCompiler}); other calls go through JNI functions with up to six {@code long}s, or
 * through a buffer.
 */
public final class ArgumentPassing implements Question {

  /** The operation of rows that pass int, long, double and pointer in turn. */
  public static final String MIXED = "mixed";

  /** The operation of rows that pass pointers. */
  public static final String POINTERS = "pointers";

  /** The variant that passes addresses as numbers. */
  public static final String LONG = "LONG";

  /** Arguments of all types. */
  public static final Row MIXED_10 = Row.of(MIXED, 10, Unit.ARGUMENTS);

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
    for (String type : List.of("ints", "longs", "doubles")) {
      for (int arguments : List.of(1, 2, 5, 10)) {
        rows.add(row(type, arguments));
      }
    }
    // Four: what JNR-FFI generates machine code for.
    for (int arguments : List.of(1, 2, 4, 5, 10)) {
      rows.add(row(POINTERS, arguments));
    }
    // With few and with many, so that predictions need not guess.
    rows.add(row(MIXED, 2).inHeadline());
    rows.add(row(MIXED, 5));
    rows.add(row(MIXED, 10).inHeadline());
    return rows;
  }

  private static Settings row(String type, int arguments) {
    return Settings.of(Row.of(type, arguments, Unit.ARGUMENTS), type + arguments);
  }

  @Override
  public List<Use> uses() {
    return List.of(Use.of("Call with ten arguments", MIXED_10));
  }

  @Override
  public Map<String, String> notPossible() {
    return Map.of("pointers, 1 argument FFM_ARENAS", "with one pointer it is the same as FFM");
  }
}
