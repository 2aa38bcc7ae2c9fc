// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.calls;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Use;
import java.util.List;

/**
 * What does a call cost that does nothing ({@code empty}), or next to nothing ({@code add} of two
 * ints), in every way that each technology has to write it?
 *
 * <p>Each column calls its technology directly. Not asked: what more or other arguments cost, nor
 * data, nor errno.
 *
 * <p>Expect a nanosecond or two for C calling C and for Java calling Java without inlining; several
 * for JNI and for FFM, which both change the thread's state before and after the call; less for
 * FFM's critical calls, which do not; and a hundred and more for JNA, which describes every call at
 * run time. A handle that is no constant costs about a nanosecond more, and so does boxing that C2
 * can remove: less than is often said.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * CallOverhead}
 */
public final class CallOverhead implements Question {

  /** A call of a function that does nothing. */
  public static final Row EMPTY = Row.of("empty");

  /** A call of a function that adds two ints. */
  public static final Row ADD = Row.of("add");

  @Override
  public List<Settings> rows() {
    return List.of(Settings.of(EMPTY, "empty").inHeadline(), Settings.of(ADD, "add"));
  }

  @Override
  public List<Use> uses() {
    return List.of(Use.of("Empty call", EMPTY));
  }

  @Override
  public String asks() {
    return "What does a call cost that does nothing, or adds two ints?";
  }

  @Override
  public String baseline() {
    return "C";
  }
}
