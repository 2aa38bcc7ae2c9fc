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
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What does a callback cost on a thread that C made, which Java does not know: the first one
 * ({@code thread 1}), and those that follow ({@code thread 1,000})?
 *
 * <p>An operation is a thread: C makes it, it calls back once or a thousand times, and has ended
 * when the call returns. C calls C there, so its column is the thread alone, and what {@code thread
 * 1} costs beyond it is the first callback, with attaching the thread to the JVM and detaching it.
 * A further callback costs a 999th of the difference between the rows. In JAVA it is a platform
 * thread of Java's that calls Java.
 *
 * <p>Each technology has its own way to attach. FFM, JNI (by the code of its glue) and JAVACPP
 * attach at the first callback, as a daemon, and detach when the thread ends. JNA attaches and
 * detaches for each callback; JNA_DIRECT_ATTACHED and JNA_INTERFACE_ATTACHED have a {@code
 * CallbackThreadInitializer}, which leaves the thread attached, and which JNA asks by attaching the
 * thread once more before. JNR too attaches for each callback, until it has done so a thousand
 * times on that thread (on Windows it never stops: {@code ClosureMagazine.c} of jffi), and has no
 * setting for it: a thousand is the worst number of callbacks for it.
 *
 * <p>Expect tens of microseconds for a thread, as much again for attaching it, and for further
 * callbacks what {@link Callback} says of {@code call1}; a thousand attachments where nothing keeps
 * the first. It does not answer what threads cost that live long, for which only the further
 * callbacks count, nor many threads at once.
 *
 * <p>To run only this: {@code java -jar bench/target/tollgate.jar run --profile full --include
 * CallbackThread}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CallbackThread {

  private static final List<String> ROWS = List.of("thread");

  private static final List<String> COLUMNS =
      List.of(
          "JAVA",
          "C",
          "FFM",
          "JNI",
          "JAVACPP",
          "JNA_DIRECT",
          "JNA_DIRECT_ATTACHED",
          "JNA_INTERFACE",
          "JNA_INTERFACE_ATTACHED",
          "JNR");

  private static final List<Integer> CALLBACKS = List.of(1, 1_000);

  private static final int TELLING_CALLBACKS = 1;

  private static final List<String> TELLING = List.of("C", "FFM", "JNI");

  static final Question QUESTION =
      new Question() {
        @Override
        public String name() {
          return "CallbackThread";
        }

        @Override
        public String asks() {
          return "What does it cost to be called back on a thread that C made?";
        }

        @Override
        public String baseline() {
          return "C";
        }

        @Override
        public List<Cell> cells(Profile profile) {
          if (profile == Profile.QUICK) {
            return cellsOf(TELLING_CALLBACKS).stream()
                .filter(cell -> TELLING.contains(cell.column()))
                .toList();
          }
          return CALLBACKS.stream().flatMap(callbacks -> cellsOf(callbacks).stream()).toList();
        }
      };

  private static List<Cell> cellsOf(int callbacks) {
    return DirectCalls.of(CallbackThread.class, ROWS, COLUMNS)
        .map(
            cell ->
                cell.at(
                    String.format(Locale.ROOT, "%,d", callbacks),
                    Map.of("callbacks", "" + callbacks),
                    cell.heapMebibytes()))
        .toList();
  }

  /** The stub of FFM, in no other cell's JVM. */
  @State(Scope.Benchmark)
  public static class Ffm {
    private final Arena arena = Arena.ofShared();
    private MemorySegment callback = FfmCallbacks.callback(CallbackThread::next, arena);

    /** Frees the callback. */
    @TearDown
    public void release() {
      arena.close();
    }
  }

  /** What JavaCPP's callback needs. */
  @State(Scope.Benchmark)
  public static class JavaCpp {
    private JavaCppCallbacks.Callback callback =
        new JavaCppCallbacks.Callback(CallbackThread::next);

    /** Frees the callback. */
    @TearDown
    public void release() {
      callback.close();
    }
  }

  /** A callback for which JNA attaches the thread each time. */
  @State(Scope.Benchmark)
  public static class Jna {
    JnaInterfaceCallbacks.Callback callback = CallbackThread::next;
  }

  /** One for which it does so once. */
  @State(Scope.Benchmark)
  public static class JnaAttached extends Jna {
    public JnaAttached() {
      JnaInterfaceCallbacks.stayAttached(callback);
    }
  }

  @Param("1")
  public int callbacks;

  private int a = 41;
  private JnrCallbacks.Callback jnrCallback = CallbackThread::next;

  private static int next(int a) {
    return a + 1;
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static int notInlined(int a) {
    return next(a);
  }

  @Benchmark
  public long thread_JAVA() throws InterruptedException {
    long[] sum = {0};
    Thread thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  for (int i = 0; i < callbacks; i++) {
                    sum[0] += notInlined(a);
                  }
                });
    thread.join();
    return sum[0];
  }

  @Benchmark
  public long thread_C() {
    return FfmCallbacks.callBackInThread(callbacks, ControlBindings.TG_NEXT, a);
  }

  @Benchmark
  public long thread_FFM(Ffm ffm) {
    return FfmCallbacks.callBackInThread(callbacks, ffm.callback, a);
  }

  @Benchmark
  public long thread_JNI() {
    return JniCallbacks.callBackInThread(callbacks, CallbackThread::next, a);
  }

  @Benchmark
  public long thread_JAVACPP(JavaCpp javaCpp) {
    return JavaCppCallbacks.callBackInThread(callbacks, javaCpp.callback, a);
  }

  @Benchmark
  public long thread_JNA_DIRECT(Jna jna) {
    return JnaDirectCallbacks.callBackInThread(callbacks, jna.callback, a);
  }

  @Benchmark
  public long thread_JNA_DIRECT_ATTACHED(JnaAttached jna) {
    return JnaDirectCallbacks.callBackInThread(callbacks, jna.callback, a);
  }

  @Benchmark
  public long thread_JNA_INTERFACE(Jna jna) {
    return JnaInterfaceCallbacks.callBackInThread(callbacks, jna.callback, a);
  }

  @Benchmark
  public long thread_JNA_INTERFACE_ATTACHED(JnaAttached jna) {
    return JnaInterfaceCallbacks.callBackInThread(callbacks, jna.callback, a);
  }

  @Benchmark
  public long thread_JNR() {
    return JnrCallbacks.callBackInThread(callbacks, jnrCallback, a);
  }
}
