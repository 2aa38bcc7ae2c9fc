// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What do the calls of {@link CallOverhead} cost before C2 has compiled them: interpreted, compiled
 * by C1 alone, and the first so many of a new JVM?
 *
 * <p>The rows {@code interpreted}, {@code C1} and {@code C2} are times per call when the JVM is
 * warm, as far as it may get. The rows {@code first 1} to {@code first 100,000} are the time of so
 * many calls together from the start, with all that the first of them does: loading the classes of
 * the technology and the native libraries, linking, generating code. That of JMH's own loop is in
 * every cell; JAVA_INLINED shows it.
 *
 * <p>A first call binds what its class binds: FFM all prototypes of {@code FfmBindings} and
 * JNA_DIRECT those of {@code JnaDirectBindings}, as a program's would; FFM_CRITICAL and FFM_INVOKE
 * the six of {@code FfmCalls}, JNR two. It does not answer what a program pays that uses several
 * technologies.
 *
 * <p>Expect FFM to be slow before it is compiled, because a call is then a chain of method handles,
 * and JNI to change least, because its stub is machine code from the start; expect tens of
 * milliseconds for the first call by FFM and more for JNA and JNR, which load themselves first.
 */
public final class CompileMode implements Question {

  /**
   * One call of C is ten thousand; the others link what they call while JMH sets them up, before it
   * begins to time.
   */
  private static final List<Column> NOT_FROM_THE_START =
      List.of(
          Column.of(CCallOverhead.class),
          Column.of(FfmAddressCallOverhead.class),
          Column.of(FfmFieldCallOverhead.class),
          Column.of(JniInstanceCallOverhead.class));

  @Override
  public String asks() {
    return "What does a call cost before C2 has compiled it, and what do the first calls?";
  }

  @Override
  public String baseline() {
    return "JAVA";
  }

  @Override
  public List<Settings> rows() {
    List<Settings> rows = new ArrayList<>();
    for (String operation : List.of("empty", "add")) {
      Row row = Row.of(operation);
      rows.add(Settings.of(row.with("interpreted"), operation).jvm(List.of("-Xint")));
      rows.add(Settings.of(row.with("C1"), operation).jvm(List.of("-XX:TieredStopAtLevel=1")));
      rows.add(Settings.of(row.with("C2"), operation));
      for (int calls : List.of(1, 10, 100, 1_000, 10_000, 100_000)) {
        rows.add(
            Settings.of(Row.of(operation, calls, Unit.FIRST_CALLS), operation).firstCalls(calls));
      }
    }
    return rows;
  }

  @Override
  public Optional<Settings> settings(Settings row, Column column) {
    return row.firstCalls() > 0 && NOT_FROM_THE_START.contains(column)
        ? Optional.empty()
        : Optional.of(row);
  }
}
