// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbacks;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import dev.tollgate.javacpp.JavaCppCallbacks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

@Measures(
    technology = Technology.JAVACPP,
    meaning =
        "A FunctionPointer object, created once; an exception leaves C as one of C++ and is thrown"
            + " in Java again.",
    headline = true)
public class JavaCppCallback extends CallbackColumn {

  /** The callbacks. */
  @State(Scope.Benchmark)
  public static class JavaCpp {
    private JavaCppCallbacks.CallbackOfNone ofNone =
        new JavaCppCallbacks.CallbackOfNone(CallbackColumn::count);
    private JavaCppCallbacks.Callback ofOne = new JavaCppCallbacks.Callback(CallbackColumn::next);
    private JavaCppCallbacks.CallbackOfFive ofFive =
        new JavaCppCallbacks.CallbackOfFive(CallbackColumn::addFive);
    private JavaCppCallbacks.CallbackOfTen ofTen =
        new JavaCppCallbacks.CallbackOfTen(CallbackColumn::addTen);

    /** Frees the callbacks. */
    @TearDown
    public void release() {
      ofNone.close();
      ofOne.close();
      ofFive.close();
      ofTen.close();
    }
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call0(JavaCpp javaCpp) {
    calls = 0;
    JavaCppCallbacks.callBackNone(CALLS, javaCpp.ofNone);
    return calls;
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call1(JavaCpp javaCpp) {
    return JavaCppCallbacks.callBack(CALLS, javaCpp.ofOne, a);
  }

  @Benchmark
  public long once(JavaCpp javaCpp) {
    return JavaCppCallbacks.callBack(1, javaCpp.ofOne, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call5(JavaCpp javaCpp) {
    return JavaCppCallbacks.callBackFive(CALLS, javaCpp.ofFive, a);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long call10(JavaCpp javaCpp) {
    return JavaCppCallbacks.callBackTen(CALLS, javaCpp.ofTen, a);
  }

  @Benchmark
  public long create() {
    try (JavaCppCallbacks.Callback function = new JavaCppCallbacks.Callback(x -> x + 1)) {
      return JavaCppCallbacks.callBack(1, function, a);
    }
  }
}
