// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Use;
import dev.tollgate.bench.python.PythonRungs;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What does it cost to call a C function that does nothing ({@code empty}) or adds two ints ({@code
 * add}), in each way that each technology offers?
 *
 * <p>Expect one or two nanoseconds for C calling C and for Java calling Java without inlining;
 * several for JNI and FFM, which change the state of the thread before and after the call; fewer
 * for FFM's critical calls, which do not; and a hundred or more for JNA, which interprets a
 * description of the function at each call. A handle that is not a constant costs about one
 * nanosecond more, and so does boxing that C2 can remove.
 *
 * <p>{@code ManyFunctions} asks the same where one call site calls many functions.
 *
 * <p>JNI calls the function in another library, as a binding to a library that exists does.
 * JNI_ONE_LIBRARY is built as most JNI code is, with the C code in the library of the glue. Expect
 * it to save a call in C, because the linker may compile the function into the glue.
 *
 * <p>The ladder measures {@code add} from Python too, where a turn of Python's loop is in the time;
 * the sum is one of the small integers that CPython keeps, so that no object is made for it. Expect
 * an extension module to cost about twice as much as JNI, CFFI seven to twelve times, and ctypes
 * twenty times as much.
 *
 * <p>The row {@code UseSystemMemoryBarrier} has that option of the JVM, which is off by default.
 * Threads then leave native code without a fence, and the JVM asks the system for one when it needs
 * it, at a safepoint. Expect calls that change the state of the thread to cost less, and critical
 * calls to cost the same.
 */
public final class CallOverhead implements Question {

  /** A call of a function that does nothing. */
  public static final Row EMPTY = Row.of("empty");

  /** A call of a function that adds two ints. */
  public static final Row ADD = Row.of("add");

  /** The file of the rungs of Python that compute {@link #ADD}, without its suffix. */
  public static final String PYTHON_PROGRAM = "call";

  /** How many calls a run of such a rung makes; call.py has the same. */
  static final int PYTHON_CALLS = 1000;

  private static final String BARRIER = "UseSystemMemoryBarrier";

  /** Elsewhere a JVM with that option may refuse to start. */
  private static final boolean HAS_BARRIER = System.getProperty("os.name").equals("Linux");

  @Override
  public List<Settings> rows() {
    List<Settings> rows = new ArrayList<>();
    rows.add(Settings.of(EMPTY, "empty").inHeadline());
    rows.add(Settings.of(ADD, "add"));
    if (HAS_BARRIER) {
      rows.add(Settings.of(EMPTY.with(BARRIER), "empty").jvm(List.of("-XX:+" + BARRIER)));
    }
    return rows;
  }

  @Override
  public Set<Profile> profiles() {
    return EnumSet.allOf(Profile.class);
  }

  /** Of the ladder only the sum of two ints, which Python can compute too. */
  @Override
  public List<Measurement> measurements(Profile profile) {
    return profile.isOfLadder()
        ? measurements(
            rows().stream().filter(settings -> settings.row().equals(ADD)).toList(), true)
        : Question.super.measurements(profile);
  }

  /** The same, and the rungs of Python. */
  public List<Measurement> measurements(Profile profile, PythonRungs python) {
    return Stream.concat(
            measurements(profile).stream(), python.of(name(), ADD, PYTHON_PROGRAM, PYTHON_CALLS))
        .toList();
  }

  @Override
  public List<Column> columns() {
    return Question.super.columns().stream().filter(CallOverhead::isMeasured).toList();
  }

  @Override
  public Optional<Settings> settings(Settings row, Column column) {
    boolean isVariant = column.callsC() && !column.variant().isEmpty();
    return isMeasured(column) && !(isVariant && row.row().detail().equals(BARRIER))
        ? Optional.of(row)
        : Optional.empty();
  }

  /** What unpacks does so before the first call, and then calls as the others do. */
  private static boolean isMeasured(Column column) {
    return !column.variant().equals(CompileMode.UNPACKED);
  }

  @Override
  public List<Use> uses() {
    return List.of(Use.of("Empty call", EMPTY));
  }

  @Override
  public String asks() {
    return "What does it cost to call a C function that does nothing, or adds two ints?";
  }

  @Override
  public String baseline() {
    return "C";
  }

  @Override
  public Map<String, String> notPossible() {
    return HAS_BARRIER ? Map.of() : Map.of("empty, " + BARRIER, "it is measured on Linux only");
  }
}
