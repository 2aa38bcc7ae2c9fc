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
 * <p>There are two ways. An object for each function, a handle or an implementation of an
 * interface: from three on C2 compiles none of them into the call site, and the processor must
 * predict the target twice, in Java and in C. Or one handle or native method that takes the
 * address: C2 knows it, and the processor predicts once. JAVACPP, JNA and JNR have objects, but one
 * class for all of them, and so are of the second kind.
 *
 * <p>Expect all to grow with the number of functions, as C itself does, by what a wrong prediction
 * costs; and the first way to grow by more than twice as much.
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
