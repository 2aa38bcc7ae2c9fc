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
 * What does the same work cost in one call, in a thousand, and in a million? The work is julia on
 * the million points of {@code KernelCost}: in one call, in one for each row, in one for each
 * point. The time is that of the whole work.
 *
 * <p>Each call goes through {@code Kernels}, but without its checks: whoever divides his own data
 * need not check it a million times, and with the checks of segments C2 neither inlines the call
 * nor removes the slices. C is C calling C as often. It shows what a smaller piece costs without
 * calls from Java: the kernel works on vectors of points, which a single point does not fill, so it
 * takes several times as long for a million points one by one. <b>What a column takes beyond C is
 * the cost of the calls.</b> JAVA is called alike, and works point by point anyway.
 *
 * <p>Backends on arrays need arrays, here short ones, used again for each call. Copying the points
 * into them, and the counts out, is in all columns but the off-heap ones, where a slice costs
 * nothing.
 *
 * <p>Expect one call and a thousand to cost the same by every technology, except for copies: a row
 * is eight microseconds of work, which hide any call. Expect a million calls to show what a call
 * with three arrays costs, in milliseconds for nanoseconds: less than ten for FFM and JNI on
 * off-heap memory, a hundred to two thousand for JNA. A critical call of FFM is the cheapest; JNI's
 * GetPrimitiveArrayCritical costs several calls of its own for each array.
 */
public final class FewBigManySmall implements Question {

  static final int SIDE = 1_000;

  @Override
  public String asks() {
    return "What does the same work cost in one call, in a thousand, in a million?";
  }

  @Override
  public String baseline() {
    return "C";
  }

  @Override
  public List<Settings> rows() {
    return List.of(row(SIDE * SIDE), row(SIDE), row(1).inHeadline());
  }

  private static Settings row(int pointsOfACall) {
    int calls = SIDE * SIDE / pointsOfACall;
    return Settings.of(Row.of(KernelName.JULIA.toString(), calls, Unit.CALLS), "run")
        .param("points", pointsOfACall);
  }

  @Override
  public Map<String, String> notPossible() {
    return new KernelCost().notPossible();
  }
}
