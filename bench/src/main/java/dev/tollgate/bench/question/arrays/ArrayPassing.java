// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.arrays;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Row;
import dev.tollgate.bench.measure.Settings;
import dev.tollgate.bench.measure.Unit;
import dev.tollgate.bench.measure.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What does it cost that C reads an array ({@code in}), fills it ({@code out}), or changes it
 * ({@code in-out}), by its size and by how it reaches C?
 *
 * <p>C does next to nothing: it reads, or exchanges, the first and the last element. To fill an
 * array it must write all of it; that is in every column alike, and is all that off-heap and
 * critical columns cost. JAVA is what remains of a copy without a call.
 *
 * <p>GB/s are the bytes of the array by the time, whether they are copied once or twice. Not asked:
 * what C's own work gains from off-heap memory (see KernelCost), nor how long other threads wait
 * during a critical call.
 *
 * <p>Expect copies to cost their bytes from some hundreds on, whatever the technology. From
 * megabytes on, expect memory that is made for the call to cost page faults, since malloc gives it
 * back to the system after each call; that is what reused memory saves.
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

  /** Where the call is all of the cost, where it is little, and beyond most caches of a core. */
  private static final List<Integer> HEADLINE_BYTES = List.of(64, 4 << 10, 1 << 20);

  /** From a single double to far more than caches hold. */
  private static final List<Integer> BYTES_OF_DOUBLES =
      List.of(8, 64, 512, 4 << 10, 64 << 10, 1 << 20, 64 << 20);

  /** Another type changes little: enough to see that. */
  private static final List<Integer> BYTES_OF_BYTES = List.of(64, 1 << 20);

  /** Of the array's size: itself, one that is reused, and three to compare with. */
  private static final int ARRAYS = 5;

  /** C reads so many bytes of doubles. */
  public static Row in(long bytes) {
    return Row.of(IN, bytes, Unit.BYTES_PASSED).with(DOUBLES);
  }

  @Override
  public String asks() {
    return "What does it cost to pass an array, by its size and by how it reaches C?";
  }

  @Override
  public String baseline() {
    return "JAVA";
  }

  @Override
  public List<Settings> rows() {
    List<Settings> rows = new ArrayList<>();
    Map<String, String> methods = new LinkedHashMap<>();
    methods.put(IN, "in");
    methods.put(OUT, "out");
    methods.put(IN_OUT, "inOut");
    methods.forEach(
        (direction, method) -> {
          for (int bytes : BYTES_OF_DOUBLES) {
            Row row = Row.of(direction, bytes, Unit.BYTES_PASSED).with(DOUBLES);
            Settings settings = settings(row, method, ArrayPassingColumn.Elements.DOUBLES);
            rows.add(
                direction.equals(IN) && HEADLINE_BYTES.contains(bytes)
                    ? settings.inHeadline()
                    : settings);
          }
          for (int bytes : BYTES_OF_BYTES) {
            Row row = Row.of(direction, bytes, Unit.BYTES_PASSED).with("bytes");
            rows.add(settings(row, method + "Bytes", ArrayPassingColumn.Elements.BYTES));
          }
        });
    return rows;
  }

  private static Settings settings(Row row, String method, ArrayPassingColumn.Elements elements) {
    return Settings.of(row, method)
        .param("elements", elements)
        .param("bytes", row.size())
        .heap(Settings.SMALL_HEAP_MEBIBYTES + ARRAYS * (int) (row.size() >> 20));
  }

  @Override
  public List<Use> uses() {
    return List.of(
        Use.of("Pass a Java array of 64 B", in(64)).onHeap(),
        Use.of("Pass a Java array of 1 MiB", in(1 << 20)).onHeap());
  }

  @Override
  public Map<String, String> notPossible() {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Technology technology : List.of(Technology.JNA_DIRECT, Technology.JNA_INTERFACE)) {
      technology
          .whyNot(TransferMode.CRITICAL)
          .ifPresent(reason -> reasons.put(technology + "_CRITICAL", reason));
    }
    return reasons;
  }
}
