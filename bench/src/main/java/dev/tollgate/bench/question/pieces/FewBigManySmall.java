// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.pieces;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.question.kernels.KernelCost;
import dev.tollgate.bench.workload.KernelName;
import java.util.List;
import java.util.Map;

/**
 * What does the same work, julia on a million points, cost in one call, in a thousand calls (one
 * for each row), and in a million calls (one for each point)?
 *
 * <p>The time is that of the whole work. Calls go through {@code Kernels} without checks: a program
 * that divides its own data need not check it a million times, and with the checks of segments C2
 * neither inlines the call nor removes the slices. The kernel is vectorized, and a single point
 * does not fill a vector, so even C takes several times as long for a million single points. <b>The
 * time beyond that of C is the cost of the calls.</b> Columns on arrays copy the points into short
 * arrays, which are reused, and the counts out of them. Columns off the heap make a slice of each
 * segment for each call.
 *
 * <p>Expect one call and a thousand to cost the same with every technology, except for copies,
 * because a row is eight microseconds of work. A million calls with three arrays cost less than ten
 * milliseconds with FFM and JNI on off-heap memory, and a hundred to two thousand with JNA. FFM's
 * critical calls are the cheapest; JNI's GetPrimitiveArrayCritical costs several calls for each
 * array.
 */
public final class FewBigManySmall implements Question {

  static final int SIDE = 1_000;

  @Override
  public String asks() {
    return "What does the same work cost in one call, a thousand calls, or a million calls?";
  }

  @Override
  public String baseline() {
    return "C";
  }

  @Override
  public List<Settings> rows() {
    return List.of(row(SIDE * SIDE), row(SIDE), row(1));
  }

  private static Settings row(int pointsOfACall) {
    int calls = SIDE * SIDE / pointsOfACall;
    return Settings.of(Row.of(KernelName.JULIA.toString(), calls, Unit.CALLS), "run")
        .param("points", pointsOfACall)
        .inJvmsOfTheirOwn();
  }

  @Override
  public Map<String, String> notPossible() {
    return new KernelCost().notPossible();
  }
}
