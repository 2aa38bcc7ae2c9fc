// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.ffm.FfmErrno;
import dev.tollgate.javacpp.JavaCppErrno;
import dev.tollgate.jna.JnaDirectErrno;
import dev.tollgate.jna.JnaInterfaceErrno;
import dev.tollgate.jni.JniErrno;
import dev.tollgate.jnr.JnrErrno;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErrnoTest {

  record Errors(String technology, IntUnaryOperator fail) {
    @Override
    public String toString() {
      return technology;
    }
  }

  private static final MemorySegment STATE = Arena.ofAuto().allocate(FfmErrno.STATE);

  private static Stream<Errors> technologies() {
    return Stream.of(
        new Errors("FFM", FfmErrno::fail),
        new Errors("FFM_REUSED", error -> FfmErrno.fail(error, STATE)),
        new Errors("FFM_ALLOCATING", FfmErrno::failAllocating),
        new Errors("JNI", JniErrno::fail),
        new Errors("JAVACPP", JavaCppErrno::fail),
        new Errors("JNA_DIRECT", JnaDirectErrno::fail),
        new Errors("JNA_INTERFACE", JnaInterfaceErrno::fail),
        new Errors("JNR", JnrErrno::fail));
  }

  @ParameterizedTest
  @MethodSource("technologies")
  void errnoIsWhatCSet(Errors errors) {
    for (int error = 1; error <= 100; error++) {
      assertEquals(error, errors.fail.applyAsInt(error));
    }
  }

  /**
   * While another thread collects garbage, and from the first, interpreted call to those that C2
   * has compiled: whatever the JVM does between C and Java, errno is what C set.
   */
  @ParameterizedTest
  @MethodSource("technologies")
  @Tag("exhaustive")
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
