// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What do the calls of {@link CallOverhead} cost before C2 has compiled them, and what do the first
 * calls of a new JVM cost?
 *
 * <p>The rows {@code interpreted}, {@code C1} and {@code C2} give the time per call in a warm JVM
 * that may compile only so far. The rows of first calls give the total time of so many calls in a
 * new JVM. It includes loading the classes of the technology and the native libraries, linking,
 * generating code, and JMH's own loop, which JAVA_INLINED shows alone.
 *
 * <p>Each first call does the same work: it loads the kernels and what else the technology needs,
 * and binds the function that is called. JNA_DIRECT and JNR bind whole classes, here of two
 * functions. The ABI version of the libraries is checked before, by the JVM that starts this one.
 * The libraries of JNA and JNR-FFI lie unpacked beside ours; in the columns UNPACKED they are
 * unpacked from their jars, as by default at each start.
 *
 * <p>Expect FFM to be slow before it is compiled, because a call is then a chain of method handles,
 * and JNI to change least, because its stub is machine code from the start. Expect JNI to have by
 * far the fastest first call: it only loads two libraries. FFM generates classes when it links,
 * JavaCPP's glue loads classes of JavaCPP, and JNA and JNR first load themselves.
 */
public final class CompileMode implements Question {

  /**
   * The variant of columns that unpack a native library. It is done once, so the first calls show
   * it.
   */
  static final String UNPACKED = "UNPACKED";

  /**
   * The first calls of these are not timed: C makes ten thousand calls at once, and the others link
   * during JMH's set-up.
   */
  private static final List<Column> NOT_FROM_THE_START =
      List.of(
          Column.of(CCallOverhead.class),
          Column.of(FfmAddressCallOverhead.class),
          Column.of(FfmFieldCallOverhead.class),
          Column.of(JniInstanceCallOverhead.class));

  @Override
  public String asks() {
    return "What does a call cost before C2 compiles it, and what do the first calls cost?";
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
    boolean isLeftOut =
        row.firstCalls() > 0
            ? NOT_FROM_THE_START.contains(column)
            : column.variant().equals(UNPACKED);
    return isLeftOut ? Optional.empty() : Optional.of(row);
  }

  @Override
  public Map<String, String> notPossible() {
    return Map.of(
        "JAVACPP_UNPACKED",
        "JavaCPP unpacks a library once, into a cache in the home directory that later starts use");
  }
}
