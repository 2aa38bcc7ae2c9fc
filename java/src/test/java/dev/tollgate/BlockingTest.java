// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.ffm.FfmBlocking;
import dev.tollgate.javacpp.JavaCppBlocking;
import dev.tollgate.jna.JnaDirectBlocking;
import dev.tollgate.jna.JnaInterfaceBlocking;
import dev.tollgate.jni.JniBlocking;
import dev.tollgate.jnr.JnrBlocking;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlockingTest {

  /** What every technology has. */
  record Blocking(String technology, IntUnaryOperator block) {
    @Override
    public String toString() {
      return technology;
    }
  }

  private static Stream<Blocking> technologies() {
    return Stream.of(
        new Blocking("FFM", FfmBlocking::block),
        new Blocking("JNI", JniBlocking::block),
        new Blocking("JAVACPP", JavaCppBlocking::block),
        new Blocking("JNA_DIRECT", JnaDirectBlocking::block),
        new Blocking("JNA_INTERFACE", JnaInterfaceBlocking::block),
        new Blocking("JNR", JnrBlocking::block));
  }

  /** The other thread is outside now and then, but not for ever. */
  @ParameterizedTest
  @MethodSource("technologies")
  @Timeout(value = 1, unit = TimeUnit.HOURS)
  void anotherThreadInsideIsCounted(Blocking blocking) throws InterruptedException {
    AtomicBoolean seen = new AtomicBoolean();
    AtomicInteger most = new AtomicInteger();
    Thread other =
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  while (!seen.get()) {
                    most.accumulateAndGet(blocking.block.applyAsInt(1), Math::max);
                  }
                });
    int calls;
    do {
      calls = blocking.block.applyAsInt(0);
    } while (calls == 1);
    seen.set(true);
    other.join();
    assertEquals(2, calls);
    assertTrue(most.get() <= 2, most::toString);
    assertEquals(1, blocking.block.applyAsInt(1));
  }
}
