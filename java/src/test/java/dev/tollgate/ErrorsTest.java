// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.ffm.FfmErrors;
import dev.tollgate.javacpp.JavaCppErrors;
import dev.tollgate.jna.JnaDirectErrors;
import dev.tollgate.jna.JnaProxyErrors;
import dev.tollgate.jni.JniErrors;
import dev.tollgate.jnr.JnrErrors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorsTest {

  record Errors(String technology, IntUnaryOperator fail) {
    @Override
    public String toString() {
      return technology;
    }
  }

  private static Stream<Errors> technologies() {
    return Stream.of(
        new Errors("FFM", FfmErrors::fail),
        new Errors("JNI", JniErrors::fail),
        new Errors("JAVACPP", JavaCppErrors::fail),
        new Errors("JNA_DIRECT", JnaDirectErrors::fail),
        new Errors("JNA_PROXY", JnaProxyErrors::fail),
        new Errors("JNR", JnrErrors::fail));
  }

  /**
   * While another thread collects garbage, and from the first, interpreted call to those that C2
   * has compiled: whatever the JVM does between C and Java, errno is what C set.
   */
  @ParameterizedTest
  @MethodSource("technologies")
  void errnoIsWhatCSetWhateverTheJvmDoesMeanwhile(Errors errors) throws InterruptedException {
    AtomicBoolean ended = new AtomicBoolean();
    Thread collector =
        Thread.ofPlatform()
            .start(
                () -> {
                  while (!ended.get()) {
                    System.gc();
                  }
                });
    try {
      for (int i = 0; i < 50_000; i++) {
        int error = 1 + i % 100;
        assertEquals(error, errors.fail.applyAsInt(error));
      }
    } finally {
      ended.set(true);
      collector.join();
    }
  }
}
