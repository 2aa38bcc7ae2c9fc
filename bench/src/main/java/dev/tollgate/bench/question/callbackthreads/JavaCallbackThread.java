// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.callbackthreads;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Measures;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;

@Measures(
    technology = Technology.JAVA,
    meaning = "A Java thread calls a Java method that is not inlined.")
public class JavaCallbackThread extends CallbackThreadColumn {

  @Benchmark
  public long thread() throws InterruptedException {
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

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static int notInlined(int a) {
    return next(a);
  }
}
