// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.functions;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What does a call cost where one call site of Java calls many C functions, as in the tables of a
 * plug-in or an interpreter?
 *
 * <p>An operation is one of a hundred calls, which call the functions in turn. Each function has
 * code of its own, and adds two ints and a third. {@code CallOverhead} asks what a call costs whose
 * function is a constant; the row of one function has the loop of the others.
 *
 * <p>Two ways differ. An object for each function, a handle or an implementation of an interface:
 * from three on C2 compiles none of them into the call site. Or one handle or native method that
 * takes the address: the call site knows it, and only the processor must predict where the call
 * goes, as in C.
 *
 * <p>Expect the first to cost some nanoseconds more with many functions than with one, the second
 * to cost the same, and JNA and JNR-FFI, which have one class for all functions, to change little.
 *
 * <p>Run it alone: {@code tollgate run --profile full --include ManyFunctions/}
 */
public final class ManyFunctions implements Question {

  @Override
  public String asks() {
    return "What does a call cost where one call site calls many C functions?";
  }

  @Override
  public String baseline() {
    return "C";
  }

  @Override
  public List<Settings> rows() {
    return Stream.of(1, 2, 10, 100)
        .map(
            many ->
                Settings.of(Row.of("add", many, Unit.FUNCTIONS), "add").param("functions", many))
        .toList();
  }

  @Override
  public Map<String, String> notPossible() {
    return Map.of(
        "JNA_DIRECT",
        "direct mapping binds the native methods of a class by their names; what is known at run"
            + " time only, JNA calls through a Callback or a Function, as in JNA_INTERFACE");
  }
}
