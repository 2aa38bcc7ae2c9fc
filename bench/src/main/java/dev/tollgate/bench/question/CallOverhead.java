// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import dev.tollgate.ffm.FfmBindings;
import dev.tollgate.ffm.FfmCalls;
import dev.tollgate.ffm.FfmCriticalBindings;
import dev.tollgate.javacpp.JavaCppBindings;
import dev.tollgate.javacpp.JavaCppCalls;
import dev.tollgate.jna.JnaCalls;
import dev.tollgate.jna.JnaDirectBindings;
import dev.tollgate.jna.JnaInterfaceBindings;
import dev.tollgate.jni.JniBindings;
import dev.tollgate.jni.JniCalls;
import dev.tollgate.jnr.JnrBindings;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
 * ints), in every way that each technology has to write it?
 *
 * <p>Each way is called directly, by a method of its own that is named for its row and its column.
 * It does not answer what more or other arguments cost, nor data, nor errno.
 *
 * <ul>
 *   <li>JAVA_INLINED, JAVA: Java calling Java; the first is what JMH itself costs.
 *   <li>C: C calling C through a pointer, ten thousand times in one crossing; the floor.
 *   <li>FFM: a constant handle, by {@code invokeExact}. FFM_CRITICAL: with {@code critical(false)},
 *       FFM_CRITICAL_HEAP: with {@code critical(true)}. FFM_ADDRESS: through an address that the
 *       compiler does not know. FFM_FIELD: the handle in an instance field. FFM_INVOKE: by {@code
 *       invoke}, boxed, as one who leaves out the types.
 *   <li>JNI: static and found by its name. JNI_INSTANCE: an instance method. JNI_REGISTERED: bound
 *       by {@code RegisterNatives}.
 *   <li>JAVACPP: with {@code @NoException}, as C allows. JAVACPP_CATCHING: without.
 *   <li>JNA_DIRECT, JNA_INTERFACE: direct and interface mapping. JNA_FUNCTION: {@code Function}.
 *   <li>JNR: JNR-FFI, with {@code @IgnoreError}.
 * </ul>
 *
 * <p>Expect a nanosecond or two for C calling C and for Java calling Java without inlining, several
 * for JNI and for FFM, which both change the thread's state on the way in and out, less for FFM's
 * critical calls, which do not, and a hundred and more for JNA, which describes every call at run
 * time. A handle that is no constant costs about a nanosecond more, and so does boxing that C2 can
 * remove: less than is often said.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * CallOverhead}
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

  /** The one way of each technology that its own manual would show. */
  private static final List<String> TELLING =
      List.of(
          "JAVA", "C", "FFM", "FFM_CRITICAL", "JNI", "JAVACPP", "JNA_DIRECT", "JNA_INTERFACE", "JNR");

  private static final List<String> COLUMNS =
      List.of(
          "JAVA_INLINED",
          "JAVA",
          "C",
          "FFM",
          "FFM_CRITICAL",
          "FFM_CRITICAL_HEAP",
          "FFM_ADDRESS",
          "FFM_FIELD",
          "FFM_INVOKE",
          "JNI",
          "JNI_INSTANCE",
          "JNI_REGISTERED",
          "JAVACPP",
          "JAVACPP_CATCHING",
          "JNA_DIRECT",
          "JNA_INTERFACE",
          "JNA_FUNCTION",
          "JNR");

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
          return calls()
              .filter(
                  cell ->
                      profile == Profile.FULL
                          || (cell.row().equals("empty") && TELLING.contains(cell.column())))
              .toList();
        }
      };

  /** All of them, row by row. */
  static Stream<Cell> calls() {
    return DirectCalls.of(CallOverhead.class, ROWS, COLUMNS);
  }

  /** Not constants, and not final: the compiler must not know them. */
  private int a = 40;

  private int b = 2;

  /** What FFM's calls through an address need, and no other cell's JVM. */
  @State(Scope.Benchmark)
  public static class Functions {
    private MemorySegment empty = FfmCalls.address("tg_empty");
    private MemorySegment add = FfmCalls.address("tg_add_ints");
  }

  /** What FFM's handles stand in. */
  @State(Scope.Benchmark)
  public static class Handles {
    private FfmCalls ffm = new FfmCalls();
  }

  /** What JNI's instance methods are called on. */
  @State(Scope.Benchmark)
  public static class Receiver {
    private JniCalls jni = new JniCalls();
  }

  /** What is left of a call that is inlined: nothing, and what JMH adds to it. */
  @Benchmark
  public void empty_JAVA_INLINED() {}

  @Benchmark
  public int add_JAVA_INLINED() {
    return a + b;
  }

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
    FfmCalls.criticalEmpty();
  }

  @Benchmark
  public int add_FFM_CRITICAL() {
    return FfmCalls.criticalAdd(a, b);
  }

  @Benchmark
  public void empty_FFM_CRITICAL_HEAP() {
    FfmCriticalBindings.tg_empty();
  }

  @Benchmark
  public int add_FFM_CRITICAL_HEAP() {
    return FfmCriticalBindings.tg_add_ints(a, b);
  }

  @Benchmark
  public void empty_FFM_ADDRESS(Functions functions) {
    FfmCalls.emptyAt(functions.empty);
  }

  @Benchmark
  public int add_FFM_ADDRESS(Functions functions) {
    return FfmCalls.addAt(functions.add, a, b);
  }

  @Benchmark
  public void empty_FFM_FIELD(Handles handles) {
    handles.ffm.fieldEmpty();
  }

  @Benchmark
  public int add_FFM_FIELD(Handles handles) {
    return handles.ffm.fieldAdd(a, b);
  }

  @Benchmark
  public Object empty_FFM_INVOKE() {
    return FfmCalls.invokeEmpty();
  }

  @Benchmark
  public Object add_FFM_INVOKE() {
    return FfmCalls.invokeAdd(a, b);
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
  public void empty_JNI_INSTANCE(Receiver receiver) {
    receiver.jni.tg_empty();
  }

  @Benchmark
  public int add_JNI_INSTANCE(Receiver receiver) {
    return receiver.jni.tg_add_ints(a, b);
  }

  @Benchmark
  public void empty_JNI_REGISTERED() {
    JniCalls.registeredEmpty();
  }

  @Benchmark
  public int add_JNI_REGISTERED() {
    return JniCalls.registeredAdd(a, b);
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
  public void empty_JAVACPP_CATCHING() {
    JavaCppCalls.tg_empty();
  }

  @Benchmark
  public int add_JAVACPP_CATCHING() {
    return JavaCppCalls.tg_add_ints(a, b);
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
  public void empty_JNA_INTERFACE() {
    JnaInterfaceBindings.LIBRARY.tg_empty();
  }

  @Benchmark
  public int add_JNA_INTERFACE() {
    return JnaInterfaceBindings.LIBRARY.tg_add_ints(a, b);
  }

  @Benchmark
  public void empty_JNA_FUNCTION() {
    JnaCalls.tg_empty();
  }

  @Benchmark
  public int add_JNA_FUNCTION() {
    return JnaCalls.tg_add_ints(a, b);
  }

  @Benchmark
  public void empty_JNR() {
    JnrBindings.LIBRARY.tg_empty();
  }

  @Benchmark
  public int add_JNR() {
    return JnrBindings.LIBRARY.tg_add_ints(a, b);
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static void emptyInJava() {}

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static int addInJava(int a, int b) {
    return a + b;
  }
}
