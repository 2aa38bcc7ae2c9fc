// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import dev.tollgate.ffm.FfmBindings;
import dev.tollgate.ffm.FfmCriticalBindings;
import dev.tollgate.javacpp.JavaCppBindings;
import dev.tollgate.jna.JnaDirectBindings;
import dev.tollgate.jna.JnaProxyBindings;
import dev.tollgate.jni.JniBindings;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What does a call cost that does nothing ({@code empty}), or next to nothing ({@code add} of two
 * ints)?
 *
 * <p>Each technology is called directly, by a method of its own that is named for its row and its
 * column. It does not answer what arguments other than ints cost, nor data.
 *
 * <p>Expect a nanosecond or two for C calling C and for Java calling Java without inlining, several
 * for JNI and for FFM, which both change the thread's state on the way in and out, less for FFM's
 * critical calls, which do not, and a hundred and more for JNA, which describes every call at run
 * time.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --include CallOverhead}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "--enable-native-access=ALL-UNNAMED",
      "-Xms256m",
      "-Xmx256m",
      "-XX:+AlwaysPreTouch"
    })
public class CallOverhead {

  /**
   * Calls that C makes in one invocation, so that the one crossing of the control does not count.
   */
  private static final int CALLS_IN_C = 10_000;

  private static final List<String> ROWS = List.of("empty", "add");

  private static final List<String> COLUMNS =
      List.of("JAVA", "C", "FFM", "FFM_CRITICAL", "JNI", "JAVACPP", "JNA_DIRECT", "JNA_PROXY");

  static final Question QUESTION =
      new Question() {
        @Override
        public String name() {
          return "CallOverhead";
        }

        @Override
        public String asks() {
          return "What does a call cost that does nothing, or adds two ints?";
        }

        @Override
        public String baseline() {
          return "C";
        }

        @Override
        public List<Cell> cells(Profile profile) {
          return Arrays.stream(CallOverhead.class.getMethods())
              .filter(method -> method.isAnnotationPresent(Benchmark.class))
              .map(CallOverhead::cell)
              .sorted(
                  Comparator.comparingInt((Cell cell) -> ROWS.indexOf(cell.row()))
                      .thenComparingInt(cell -> COLUMNS.indexOf(cell.column())))
              .toList();
        }
      };

  private static Cell cell(Method method) {
    int underscore = method.getName().indexOf('_');
    OperationsPerInvocation operations = method.getAnnotation(OperationsPerInvocation.class);
    return new Cell(
        QUESTION.name(),
        method.getName().substring(0, underscore),
        method.getName().substring(underscore + 1),
        CallOverhead.class.getName() + "." + method.getName(),
        Map.of(),
        Cell.SMALL_HEAP_MEBIBYTES,
        operations == null ? 1 : operations.value());
  }

  /** Not constants, and not final: the compiler must not know them. */
  private int a = 40;

  private int b = 2;

  /** Java calling Java, not inlined: inlined, the call would cost nothing and be gone. */
  @Benchmark
  public void empty_JAVA() {
    emptyInJava();
  }

  @Benchmark
  public int add_JAVA() {
    return addInJava(a, b);
  }

  /** C calling C through a pointer, timed by one crossing. */
  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public void empty_C() {
    ControlBindings.tg_repeat_empty(CALLS_IN_C);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS_IN_C)
  public int add_C() {
    return ControlBindings.tg_repeat_add_ints(CALLS_IN_C, a, b);
  }

  @Benchmark
  public void empty_FFM() {
    FfmBindings.tg_empty();
  }

  @Benchmark
  public int add_FFM() {
    return FfmBindings.tg_add_ints(a, b);
  }

  @Benchmark
  public void empty_FFM_CRITICAL() {
    FfmCriticalBindings.tg_empty();
  }

  @Benchmark
  public int add_FFM_CRITICAL() {
    return FfmCriticalBindings.tg_add_ints(a, b);
  }

  @Benchmark
  public void empty_JNI() {
    JniBindings.tg_empty();
  }

  @Benchmark
  public int add_JNI() {
    return JniBindings.tg_add_ints(a, b);
  }

  @Benchmark
  public void empty_JAVACPP() {
    JavaCppBindings.tg_empty();
  }

  @Benchmark
  public int add_JAVACPP() {
    return JavaCppBindings.tg_add_ints(a, b);
  }

  @Benchmark
  public void empty_JNA_DIRECT() {
    JnaDirectBindings.tg_empty();
  }

  @Benchmark
  public int add_JNA_DIRECT() {
    return JnaDirectBindings.tg_add_ints(a, b);
  }

  @Benchmark
  public void empty_JNA_PROXY() {
    JnaProxyBindings.LIBRARY.tg_empty();
  }

  @Benchmark
  public int add_JNA_PROXY() {
    return JnaProxyBindings.LIBRARY.tg_add_ints(a, b);
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static void emptyInJava() {}

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static int addInJava(int a, int b) {
    return a + b;
  }
}
