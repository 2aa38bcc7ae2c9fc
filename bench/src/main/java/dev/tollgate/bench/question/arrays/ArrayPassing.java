// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.measure.Use;
import java.util.List;

/**
 * What does it cost to pass an array?
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * ArrayPassing}
 */
public final class ArrayPassing implements Question {

  /** The detail of rows that pass doubles. */
  public static final String DOUBLES = "doubles";

  /** C reads the array. */
  public static final String IN = "in";

  /** C fills the array. */
  public static final String OUT = "out";

  /** C changes the array. */
  public static final String IN_OUT = "in-out";

  /** C reads so many bytes of doubles. */
  public static Row in(long bytes) {
    return Row.of(IN, bytes, Unit.BYTES_PASSED).with(DOUBLES);
  }

  @Override
  public List<Settings> rows() {
    return List.of();
  }

  @Override
  public List<Use> uses() {
    return List.of(
        Use.of("Small Java arrays: 64 B", in(64)).onHeap(),
        Use.of("Large Java arrays: 1 MiB", in(1 << 20)).onHeap());
  }

  @Override
  public String asks() {
    return "What does it cost to pass an array, by its size and by how it reaches C?";
  }

  @Override
  public String baseline() {
    return "JAVA";
  }
}
