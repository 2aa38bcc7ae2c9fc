// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.composites;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Question;
import dev.tollgate.bench.measure.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What does a call cost that passes several things: arrays with strings, structs, callbacks,
 * numbers, an out-parameter or errno?
 *
 * <p>The other questions measure such parts one by one, and {@code advise} adds them up. What is
 * measured here is taken for no prediction, so that both can be compared: {@link Composite} says
 * what a call consists of, and the column C how long C works. C reads the first and the last
 * element of an array and fills one as a whole; only {@code array} reads all elements. In {@code
 * array changed}, C changes the first and the last element. Each array has as many elements as the
 * row says.
 *
 * <p>A column that copies makes all memory for the call; one that reuses memory, or whose arrays
 * are off the heap, keeps memory for structs and out-parameters too, where its technology allows
 * that. Only FFM_REUSED keeps memory for strings. JNI's glue has structs and out-parameters on its
 * stack. JAVA does the same work without C.
 *
 * <p>Expect what is paid once for a call to be paid once, whatever the number of parts: the call
 * itself, the arena of FFM. Expect parts to be cheaper together than their sum where they share
 * that, and dearer where the code for all of them becomes too large for C2 to inline.
 *
 * <p>To run only it: {@code tollgate run --profile full --include CompositeCalls/}.
 */
public final class CompositeCalls implements Question {

  /** Doubles of 64 B, 2 KiB, 16 KiB and 256 KiB; no array of 2 KiB is measured elsewhere. */
  private static final List<Integer> ELEMENTS = List.of(8, 256, 2_048, 32_768);

  private static final List<Integer> FEW_ELEMENTS = ELEMENTS.subList(0, 2);
  private static final List<Integer> ELEMENTS_IN_CACHE = ELEMENTS.subList(0, 3);

  private static final List<Integer> CHARACTERS = List.of(10, 200);

  /** What is measured, in the order of the rows. */
  public static final List<Composite> ALL = all();

  private static List<Composite> all() {
    List<Composite> all = new ArrayList<>();
    for (int n : ELEMENTS) {
      all.add(Composite.of("array", "checksum").arrays(n, 1, 0, 0));
    }
    for (int n : ELEMENTS) {
      all.add(Composite.of("two arrays", "takeBoth").arrays(n, 2, 0, 0));
    }
    for (int n : ELEMENTS) {
      all.add(Composite.of("array to array", "spread").arrays(n, 1, 0, 1));
    }
    for (int n : ELEMENTS) {
      all.add(Composite.of("array changed", "limitEnds").arrays(n, 0, 1, 0).with(0, 1, 0, 0));
    }
    for (int n : ELEMENTS_IN_CACHE) {
      all.add(Composite.of("two arrays to array", "spreadBoth").arrays(n, 2, 0, 1));
    }
    for (int n : FEW_ELEMENTS) {
      for (int characters : CHARACTERS) {
        all.add(
            Composite.of("string and array", "takeNamed")
                .arrays(n, 1, 0, 0)
                .strings(1, characters));
      }
    }
    for (int characters : CHARACTERS) {
      all.add(Composite.of("two strings", "weighLengths").strings(2, characters));
    }
    for (int n : ELEMENTS_IN_CACHE) {
      all.add(
          Composite.of("array and out-parameter", "takeInto").arrays(n, 1, 0, 0).with(0, 0, 0, 1));
    }
    for (int n : ELEMENTS_IN_CACHE) {
      all.add(
          Composite.of("struct and array to array", "spreadWeighed")
              .arrays(n, 1, 0, 1)
              .with(0, 0, 1, 0));
    }
    for (int n : FEW_ELEMENTS) {
      for (int callbacks : List.of(1, 4)) {
        all.add(
            Composite.of("callbacks and array", "takeCalling")
                .arrays(n, 1, 0, 0)
                .with(callbacks, 1, 0, 0));
      }
    }
    for (int n : ELEMENTS_IN_CACHE) {
      all.add(
          Composite.of("array and ten numbers", "takeMixed").arrays(n, 1, 0, 0).with(0, 10, 0, 0));
    }
    for (int characters : CHARACTERS) {
      all.add(Composite.of("string and errno", "failNamed").strings(1, characters).settingErrno());
    }
    return List.copyOf(all);
  }

  @Override
  public String asks() {
    return "What does a call cost that passes arrays, strings, structs or callbacks together?";
  }

  @Override
  public String baseline() {
    return "JAVA";
  }

  @Override
  public List<Settings> rows() {
    return ALL.stream().map(Composite::settings).toList();
  }

  /** JNA's interface mapping makes memory with a cleaner for each string. */
  @Override
  public Optional<Settings> settings(Settings row, Column column) {
    boolean leavesWork =
        column.technologies().contains(Technology.JNA_INTERFACE)
            && ALL.stream()
                .anyMatch(
                    composite -> composite.row().equals(row.row()) && composite.strings() > 0);
    return Optional.of(leavesWork ? row.leavingWork() : row);
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
