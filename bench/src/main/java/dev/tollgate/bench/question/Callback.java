// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import dev.tollgate.ffm.FfmCallbacks;
import dev.tollgate.javacpp.JavaCppCallbacks;
import dev.tollgate.jna.JnaDirectCallbacks;
import dev.tollgate.jna.JnaProxyCallbacks;
import dev.tollgate.jni.JniCallbacks;
import dev.tollgate.jnr.JnrCallbacks;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
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
 * What does it cost C to call a function of Java ({@code call}), and Java to make such a function
 * and to let go of it ({@code create})?
 *
 * <p>{@code call} is one of a thousand calls that C makes in one crossing, of a callback that adds
 * 1 to its argument. {@code create} makes a callback, has C call it once, and frees it, if it can
 * be freed; JNA and JNR leave that to the collector. JNI makes nothing: its glue has the function.
 *
 * <p>It does not answer what other arguments cost, nor a callback from a thread that C made.
 *
 * <p>Expect a callback to cost more than a call, since the thread must become Java's again; and
 * creating one to cost what generating code costs, microseconds and more by FFM.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * Callback}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Callback {

  private static final int CALLS = 1_000;

  private static final List<String> ROWS = List.of("call", "create");

  private static final List<String> COLUMNS =
      List.of("JAVA", "FFM", "JNI", "JAVACPP", "JNA_DIRECT", "JNA_PROXY", "JNR");

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
              .filter(cell -> profile == Profile.FULL || cell.row().equals("call"))
              .toList();
        }
      };

  /** What FFM's callback needs, and no other cell's JVM. */
  @State(Scope.Benchmark)
  public static class Ffm {
    private final Arena arena = Arena.ofShared();
    private MemorySegment callback = FfmCallbacks.callback(a -> a + 1, arena);

    /** Frees the callback. */
    @TearDown
    public void release() {
      arena.close();
    }
  }

  /** What JavaCPP's callback needs. */
  @State(Scope.Benchmark)
  public static class JavaCpp {
    private JavaCppCallbacks.Callback callback = new JavaCppCallbacks.Callback(a -> a + 1);

    /** Frees the callback. */
    @TearDown
    public void release() {
      callback.close();
    }
  }

  private int a = 41;
  private IntUnaryOperator callback = x -> x + 1;
  private JnaProxyCallbacks.Callback jnaCallback = x -> x + 1;
  private JnrCallbacks.Callback jnrCallback = x -> x + 1;

  /** Java calling Java, not inlined. */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call_JAVA() {
    long sum = 0;
    for (int i = 0; i < CALLS; i++) {
      sum += next(a);
    }
    return sum;
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static int next(int a) {
    return a + 1;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call_FFM(Ffm ffm) {
    return FfmCallbacks.callBack(CALLS, ffm.callback, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call_JNI() {
    return JniCallbacks.callBack(CALLS, callback, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call_JAVACPP(JavaCpp javaCpp) {
    return JavaCppCallbacks.callBack(CALLS, javaCpp.callback, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call_JNA_DIRECT() {
    return JnaDirectCallbacks.callBack(CALLS, jnaCallback, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call_JNA_PROXY() {
    return JnaProxyCallbacks.callBack(CALLS, jnaCallback, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call_JNR() {
    return JnrCallbacks.callBack(CALLS, jnrCallback, a);
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
  public long create_JNA_PROXY() {
    int one = a - 40;
    return JnaProxyCallbacks.callBack(1, x -> x + one, a);
  }

  @Benchmark
  public long create_JNR() {
    int one = a - 40;
    return JnrCallbacks.callBack(1, x -> x + one, a);
  }
}
