// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import dev.tollgate.ffm.FfmCallbacks;
import dev.tollgate.javacpp.JavaCppCallbacks;
import dev.tollgate.jna.JnaDirectCallbacks;
import dev.tollgate.jna.JnaInterfaceCallbacks;
import dev.tollgate.jni.JniCallbacks;
import dev.tollgate.jnr.JnrCallbacks;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What does it cost C to call a function of Java, of no argument and no result ({@code call0}), of
 * one int, five and ten with an int for a result ({@code call1}, {@code call5}, {@code call10}),
 * and Java to make such a function and to let go of it ({@code create})?
 *
 * <p>A call is one of a thousand that C makes in one crossing. What is called adds its arguments,
 * or counts its calls; in the column C it is a function of C, in JAVA Java calls it, not inlined.
 * {@code create} makes a callback of one int, has C call it once, and frees it, if it can be freed;
 * JNA and JNR leave that to the collector. JNI makes nothing: its glue has the function.
 *
 * <p>What C does with a callback is asked by {@link CallbackSort}, callbacks from a thread that C
 * made by {@link CallbackThread}.
 *
 * <p>Expect a callback to cost more than a call, since the thread must become Java's again; each
 * argument to cost next to nothing where code is generated for the signature (FFM) or written (JNI,
 * JAVACPP), and more where it is described at run time (JNA, JNR), most where it is boxed (JNA's
 * interface mapping); and creating one to cost what generating code costs, microseconds and more by
 * FFM.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * Callback/}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Callback {

  private static final int CALLS = 1_000;

  private static final List<String> ROWS = List.of("call0", "call1", "call5", "call10", "create");

  private static final List<String> COLUMNS =
      List.of("JAVA", "C", "FFM", "JNI", "JAVACPP", "JNA_DIRECT", "JNA_INTERFACE", "JNR");

  private static final List<String> TELLING = List.of("FFM", "JNI", "JAVACPP", "JNA_DIRECT");

  static final Question QUESTION =
      new Question() {
        @Override
        public String name() {
          return "Callback";
        }

        @Override
        public String asks() {
          return "What does it cost C to call Java, and Java to make what C calls?";
        }

        @Override
        public String baseline() {
          return "JNI";
        }

        @Override
        public List<Cell> cells(Profile profile) {
          return DirectCalls.of(Callback.class, ROWS, COLUMNS)
              .filter(
                  cell ->
                      profile == Profile.FULL
                          || (cell.row().equals("call1") && TELLING.contains(cell.column())))
              .toList();
        }
      };

  /** The stubs of FFM, in no other cell's JVM. */
  @State(Scope.Benchmark)
  public static class Ffm {
    private final Arena arena = Arena.ofShared();
    private MemorySegment ofNone = FfmCallbacks.callback(Callback::count, arena);
    private MemorySegment ofOne = FfmCallbacks.callback(Callback::next, arena);
    private MemorySegment ofFive = FfmCallbacks.callback(Callback::addFive, arena);
    private MemorySegment ofTen = FfmCallbacks.callback(Callback::addTen, arena);

    /** Frees the callbacks. */
    @TearDown
    public void release() {
      arena.close();
    }
  }

  /** What JavaCPP's callbacks need. */
  @State(Scope.Benchmark)
  public static class JavaCpp {
    private JavaCppCallbacks.CallbackOfNone ofNone =
        new JavaCppCallbacks.CallbackOfNone(Callback::count);
    private JavaCppCallbacks.Callback ofOne = new JavaCppCallbacks.Callback(Callback::next);
    private JavaCppCallbacks.CallbackOfFive ofFive =
        new JavaCppCallbacks.CallbackOfFive(Callback::addFive);
    private JavaCppCallbacks.CallbackOfTen ofTen =
        new JavaCppCallbacks.CallbackOfTen(Callback::addTen);

    /** Frees the callbacks. */
    @TearDown
    public void release() {
      ofNone.close();
      ofOne.close();
      ofFive.close();
      ofTen.close();
    }
  }

  /** What JNA's callbacks need: one object each, for which JNA makes a function once. */
  @State(Scope.Benchmark)
  public static class Jna {
    private JnaInterfaceCallbacks.CallbackOfNone ofNone = Callback::count;
    private JnaInterfaceCallbacks.Callback ofOne = Callback::next;
    private JnaInterfaceCallbacks.CallbackOfFive ofFive = Callback::addFive;
    private JnaInterfaceCallbacks.CallbackOfTen ofTen = Callback::addTen;
  }

  /** What JNR's callbacks need, likewise. */
  @State(Scope.Benchmark)
  public static class Jnr {
    private JnrCallbacks.CallbackOfNone ofNone = Callback::count;
    private JnrCallbacks.Callback ofOne = Callback::next;
    private JnrCallbacks.CallbackOfFive ofFive = Callback::addFive;
    private JnrCallbacks.CallbackOfTen ofTen = Callback::addTen;
  }

  private static long calls;

  private int a = 41;

  private static void count() {
    calls++;
  }

  private static int next(int a) {
    return a + 1;
  }

  private static int addFive(int a, int b, int c, int d, int e) {
    return a + b + c + d + e;
  }

  private static int addTen(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j) {
    return a + b + c + d + e + f + g + h + i + j;
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static void notInlined() {
    count();
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static int notInlined(int a) {
    return next(a);
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static int notInlined(int a, int b, int c, int d, int e) {
    return addFive(a, b, c, d, e);
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static int notInlined(
      int a, int b, int c, int d, int e, int f, int g, int h, int i, int j) {
    return addTen(a, b, c, d, e, f, g, h, i, j);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call0_JAVA() {
    calls = 0;
    for (int i = 0; i < CALLS; i++) {
      notInlined();
    }
    return calls;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public void call0_C() {
    FfmCallbacks.callBackNone(CALLS, ControlBindings.TG_DO_NOTHING);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call0_FFM(Ffm ffm) {
    calls = 0;
    FfmCallbacks.callBackNone(CALLS, ffm.ofNone);
    return calls;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call0_JNI() {
    calls = 0;
    JniCallbacks.callBackNone(CALLS, Callback::count);
    return calls;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call0_JAVACPP(JavaCpp javaCpp) {
    calls = 0;
    JavaCppCallbacks.callBackNone(CALLS, javaCpp.ofNone);
    return calls;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call0_JNA_DIRECT(Jna jna) {
    calls = 0;
    JnaDirectCallbacks.callBackNone(CALLS, jna.ofNone);
    return calls;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call0_JNA_INTERFACE(Jna jna) {
    calls = 0;
    JnaInterfaceCallbacks.callBackNone(CALLS, jna.ofNone);
    return calls;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call0_JNR(Jnr jnr) {
    calls = 0;
    JnrCallbacks.callBackNone(CALLS, jnr.ofNone);
    return calls;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call1_JAVA() {
    long sum = 0;
    for (int i = 0; i < CALLS; i++) {
      sum += notInlined(a);
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call1_C() {
    return FfmCallbacks.callBack(CALLS, ControlBindings.TG_NEXT, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call1_FFM(Ffm ffm) {
    return FfmCallbacks.callBack(CALLS, ffm.ofOne, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call1_JNI() {
    return JniCallbacks.callBack(CALLS, Callback::next, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call1_JAVACPP(JavaCpp javaCpp) {
    return JavaCppCallbacks.callBack(CALLS, javaCpp.ofOne, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call1_JNA_DIRECT(Jna jna) {
    return JnaDirectCallbacks.callBack(CALLS, jna.ofOne, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call1_JNA_INTERFACE(Jna jna) {
    return JnaInterfaceCallbacks.callBack(CALLS, jna.ofOne, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call1_JNR(Jnr jnr) {
    return JnrCallbacks.callBack(CALLS, jnr.ofOne, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call5_JAVA() {
    long sum = 0;
    for (int i = 0; i < CALLS; i++) {
      sum += notInlined(a, 1, 2, 3, 4);
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call5_C() {
    return FfmCallbacks.callBackFive(CALLS, ControlBindings.TG_ADD_FIVE, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call5_FFM(Ffm ffm) {
    return FfmCallbacks.callBackFive(CALLS, ffm.ofFive, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call5_JNI() {
    return JniCallbacks.callBackFive(CALLS, Callback::addFive, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call5_JAVACPP(JavaCpp javaCpp) {
    return JavaCppCallbacks.callBackFive(CALLS, javaCpp.ofFive, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call5_JNA_DIRECT(Jna jna) {
    return JnaDirectCallbacks.callBackFive(CALLS, jna.ofFive, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call5_JNA_INTERFACE(Jna jna) {
    return JnaInterfaceCallbacks.callBackFive(CALLS, jna.ofFive, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call5_JNR(Jnr jnr) {
    return JnrCallbacks.callBackFive(CALLS, jnr.ofFive, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call10_JAVA() {
    long sum = 0;
    for (int i = 0; i < CALLS; i++) {
      sum += notInlined(a, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call10_C() {
    return FfmCallbacks.callBackTen(CALLS, ControlBindings.TG_ADD_TEN, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call10_FFM(Ffm ffm) {
    return FfmCallbacks.callBackTen(CALLS, ffm.ofTen, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call10_JNI() {
    return JniCallbacks.callBackTen(CALLS, Callback::addTen, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call10_JAVACPP(JavaCpp javaCpp) {
    return JavaCppCallbacks.callBackTen(CALLS, javaCpp.ofTen, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call10_JNA_DIRECT(Jna jna) {
    return JnaDirectCallbacks.callBackTen(CALLS, jna.ofTen, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call10_JNA_INTERFACE(Jna jna) {
    return JnaInterfaceCallbacks.callBackTen(CALLS, jna.ofTen, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call10_JNR(Jnr jnr) {
    return JnrCallbacks.callBackTen(CALLS, jnr.ofTen, a);
  }

  @Benchmark
  public long create_FFM() {
    try (Arena arena = Arena.ofConfined()) {
      return FfmCallbacks.callBack(1, FfmCallbacks.callback(x -> x + 1, arena), a);
    }
  }

  @Benchmark
  public long create_JNI() {
    return JniCallbacks.callBack(1, x -> x + 1, a);
  }

  @Benchmark
  public long create_JAVACPP() {
    try (JavaCppCallbacks.Callback function = new JavaCppCallbacks.Callback(x -> x + 1)) {
      return JavaCppCallbacks.callBack(1, function, a);
    }
  }

  @Benchmark
  public long create_JNA_DIRECT() {
    int one = a - 40;
    return JnaDirectCallbacks.callBack(1, x -> x + one, a);
  }

  @Benchmark
  public long create_JNA_INTERFACE() {
    int one = a - 40;
    return JnaInterfaceCallbacks.callBack(1, x -> x + one, a);
  }

  @Benchmark
  public long create_JNR() {
    int one = a - 40;
    return JnrCallbacks.callBack(1, x -> x + one, a);
  }
}
