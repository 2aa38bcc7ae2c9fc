// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

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
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * CompileMode}
 */
@State(Scope.Benchmark)
public class CompileMode extends CallOverhead {

  /** How far the JVM may go, by the name of the row. */
  private static final Map<String, List<String>> COMPILERS = new LinkedHashMap<>();

  /**
   * One call of C is ten thousand; the others link what they call while JMH sets them up, before it
   * begins to time.
   */
  private static final Set<String> NOT_FROM_THE_START =
      Set.of("C", "FFM_ADDRESS", "FFM_FIELD", "JNI_INSTANCE");

  private static final List<Integer> FIRST_CALLS = List.of(1, 10, 100, 1_000, 10_000, 100_000);

  static {
    COMPILERS.put("interpreted", List.of("-Xint"));
    COMPILERS.put("C1", List.of("-XX:TieredStopAtLevel=1"));
    COMPILERS.put("C2", List.of());
  }

  static final Question QUESTION =
      new Question() {
        @Override
        public String name() {
          return "CompileMode";
        }

        @Override
        public String asks() {
          return "What does a call cost before C2 has compiled it, and what do the first calls?";
        }

        @Override
        public String baseline() {
          return "JAVA";
        }

        @Override
        public List<Cell> cells(Profile profile) {
          List<Cell> cells = new ArrayList<>();
          if (profile == Profile.FULL) {
            for (String row : List.of("empty", "add")) {
              COMPILERS.forEach((name, arguments) -> cells.addAll(row(row, name, arguments, 0)));
              for (int calls : FIRST_CALLS) {
                String name = String.format(Locale.ROOT, "first %,d", calls);
                cells.addAll(row(row, name, List.of(), calls));
              }
            }
          }
          return cells;
        }
      };

  /**
   * @param called of {@link CallOverhead}
   * @param name of how it is called here
   */
  private static List<Cell> row(
      String called, String name, List<String> arguments, int firstCalls) {
    return CallOverhead.calls()
        .filter(cell -> cell.row().equals(called))
        .filter(cell -> firstCalls == 0 || !NOT_FROM_THE_START.contains(cell.column()))
        .map(
            cell ->
                new Cell(
                    QUESTION.name(),
                    called + " " + name,
                    cell.column(),
                    cell.benchmark()
                        .replace(CallOverhead.class.getName(), CompileMode.class.getName()),
                    Map.of("mode", name),
                    cell.heapMebibytes(),
                    cell.operations(),
                    arguments,
                    firstCalls))
        .toList();
  }

  /** The row, for JMH's own reports. */
  @Param("C2")
  public String mode;
}
