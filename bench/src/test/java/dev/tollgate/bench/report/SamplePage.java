// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import static dev.tollgate.bench.result.Runs.around;
import static dev.tollgate.bench.result.Runs.measurement;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.question.arrays.ArrayPassing;
import dev.tollgate.bench.question.callbacks.Callback;
import dev.tollgate.bench.question.calls.CallOverhead;
import dev.tollgate.bench.result.Failure;
import dev.tollgate.bench.result.Measured;
import dev.tollgate.bench.result.RunResult;
import dev.tollgate.bench.result.Runs;
import dev.tollgate.bench.workload.KernelName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Pages of runs that were never made; each is made once. */
enum SamplePage {
  QUICK(() -> List.of(Runs.of(Profile.QUICK, 3))),
  FULL(() -> List.of(Runs.of(Profile.FULL, 5))),
  TWO_RUNS(() -> List.of(Runs.of(Profile.QUICK, 3), Runs.of(Profile.QUICK, 5))),
  LADDER(() -> List.of(Runs.of(Profile.LADDER_QUICK, 3))),
  ONE_ROUND(() -> List.of(Runs.of(Profile.QUICK, 1))),
  FEW_CELLS(
      () -> List.of(Runs.of(measurement("C", around(2, 5)), measurement("FFM", around(8, 5))))),
  NO_CELLS(() -> List.of(Runs.of())),
  FAILED_CELLS(
      () ->
          List.of(
              Runs.of(
                  measurement("C", around(2, 5)),
                  Runs.crashed("FFM"),
                  Runs.crashed("JNI", around(9, 4)),
                  measurement("JNA_DIRECT", around(30, 5))))),
  ALL_FAILED(() -> List.of(Runs.of(Runs.crashed("C"), Runs.crashed("FFM")))),

  /** The winner is known of each use that was measured. */
  DECIDED(
      () ->
          List.of(
              Runs.of(
                  measurement("CallOverhead", CallOverhead.EMPTY, "C", 1, 1, 1, 1, 1),
                  measurement("CallOverhead", CallOverhead.EMPTY, "FFM", 10, 10, 10, 10, 10),
                  measurement("CallOverhead", CallOverhead.EMPTY, "FFM_CRITICAL", 5, 5, 5, 5, 5),
                  measurement("CallOverhead", CallOverhead.EMPTY, "JNI", 25, 25, 25, 25, 25),
                  measurement("CallOverhead", CallOverhead.EMPTY, "JNA_DIRECT", 60, 60, 60, 60, 60),
                  measurement("Callback", Callback.CALL_1, "JNI", 40, 41, 42, 43, 44),
                  measurement("Callback", Callback.CALL_1, "FFM", 44, 43, 42, 41, 40),
                  measurement("Callback", Callback.CALL_1, "JNR", 84, 84, 84, 84, 84),
                  measurement("ErrnoReading", Row.of("read"), "JNI", 5, 6, 7, 6, 5),
                  measurement("ErrnoReading", Row.of("read"), "FFM", 5, 6, 7, 6, 5)))),

  /** Every text that a results file holds is {@link #MARKUP}. */
  HOSTILE(() -> List.of(hostile()));

  /** Would show wherever it is taken for HTML, a script, JSON, a template or a rich text. */
  static final String MARKUP =
      "<script>document.title='x'</script></script><img src=x onerror=\"document.title='x'\">"
          + " ' &amp; 😀 {{ 7 * 7 }} {% block x %} {a|b} ${7} \u2028 -->";

  private static final Column HOSTILE_FFM = Runs.column(Technology.FFM, MARKUP);

  private final Supplier<List<RunResult>> runs;
  private String html;

  SamplePage(Supplier<List<RunResult>> runs) {
    this.runs = runs;
  }

  /** Of the page, in its order. */
  List<RunResult> runs() {
    return runs.get();
  }

  synchronized String html() {
    if (html == null) {
      List<RunResult> made = runs();
      html =
          Page.of(
              Stream.iterate(0, i -> i < made.size(), i -> i + 1)
                  .map(i -> new Reported(String.valueOf((char) ('A' + i)), "run " + i, made.get(i)))
                  .toList(),
              this == HOSTILE ? List.of(MARKUP) : List.of());
    }
    return html;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static RunResult hostile() {
    RunResult plain = Runs.of();
    return new RunResult(
        Map.of("CPU", MARKUP, "OS", MARKUP, "JDK", MARKUP, MARKUP, MARKUP),
        List.of(MARKUP),
        MARKUP,
        plain.precision(),
        plain.seed(),
        Map.of(MARKUP, MARKUP),
        plain.rounds(),
        List.of(
            measurement(MARKUP, Row.of(MARKUP), MARKUP, around(1, 5)),
            measurement(MARKUP, Row.of(MARKUP), HOSTILE_FFM, around(2, 5)),
            measurement("ArrayPassing", ArrayPassing.in(4096), HOSTILE_FFM, around(2, 5)),
            measurement("Threads", Row.of("pointer", 2, Unit.THREADS), HOSTILE_FFM, around(2, 5)),
            measurement("KernelCost", KernelName.SUM.row(64), HOSTILE_FFM, around(50, 5)),
            measurement("KernelCost", KernelName.SUM.row(4096), HOSTILE_FFM, around(900, 5)),
            new Measured(
                MARKUP,
                Row.of(MARKUP).with(MARKUP),
                Runs.column(Technology.JNI, MARKUP),
                List.of(),
                List.of(new Failure(1, Failure.Kind.CRASHED, 134, MARKUP, List.of(MARKUP))),
                null,
                0)));
  }
}
