// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Native;
import dev.tollgate.ffm.FfmCallbacks;
import dev.tollgate.jni.JniCallbacks;
import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.IntBinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of an exception that a callback throws. */
class CallbackExceptionsTest {

  private static Stream<Callbacks> technologiesThatMayThrow() {
    return Callbacks.ofAllTechnologies()
        .filter(callbacks -> !callbacks.technology().endsWith("UNCHECKED"));
  }

  /** What JNA hands to its handler of exceptions, which would print it. */
  private static List<Throwable> handledByJna(Runnable action) {
    List<Throwable> handled = Collections.synchronizedList(new ArrayList<>());
    com.sun.jna.Callback.UncaughtExceptionHandler before = Native.getCallbackExceptionHandler();
    Native.setCallbackExceptionHandler((callback, e) -> handled.add(e));
    try {
      action.run();
    } finally {
      Native.setCallbackExceptionHandler(before);
    }
    return handled;
  }

  /** JavaCPP makes another exception of it, with its text. */
  private static void assertIsThrown(Runnable action) {
    RuntimeException e = assertThrows(RuntimeException.class, action::run);
    assertTrue(e.toString().contains("ArithmeticException: / by zero"), e::toString);
  }

  @ParameterizedTest
  @MethodSource("technologiesThatMayThrow")
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "nobody has tried on Windows whether an exception of C++ may pass through C")
  void anExceptionOfTheCallbackEndsNothing(Callbacks callbacks) {
    // A second time: nothing is left of the first exception.
    for (int i = 0; i < 2; i++) {
      int[] calls = {0};
      Runnable action =
          () -> assertEquals(9, callbacks.one().apply(10, a -> a / (5 - ++calls[0]) * 0 + a, 1));
      switch (callbacks.technology()) {
        case "FFM", "JNI", "JAVACPP" -> {
          assertIsThrown(action);
          assertEquals(5, calls[0], "C may go on, but Java is not called again");
        }
        default -> {
          boolean jna = callbacks.technology().startsWith("JNA");
          assertEquals(jna ? 1 : 0, handledByJna(action).size());
          assertEquals(10, calls[0]);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("technologiesThatMayThrow")
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "nobody has tried on Windows whether an exception of C++ may pass through C")
  void anExceptionOfEveryCallbackIsThrownInJavaExceptWithJna(Callbacks callbacks) {
    int zero = Integer.parseInt("0");
    List<Runnable> actions =
        List.of(
            () -> callbacks.none().apply(2, () -> Objects.checkIndex(1 / zero, 1), 0),
            () -> callbacks.five().apply(2, (a, b, c, d, e) -> a / zero, 1),
            () -> callbacks.ten().apply(2, (a, b, c, d, e, f, g, h, i, j) -> a / zero, 1),
            () -> sort(callbacks, (one, other) -> one / zero));
    for (Runnable action : actions) {
      if (callbacks.technology().startsWith("JNA")) {
        assertFalse(handledByJna(action).isEmpty());
      } else {
        assertIsThrown(action);
      }
    }
  }

  private static void sort(Callbacks callbacks, IntBinaryOperator comparison) {
    try (Arena arena = Arena.ofConfined()) {
      callbacks.sort().accept(arena.allocateFrom(JAVA_INT, 3, 2, 1), comparison);
    }
  }

  @Test
  void throughFfmAnExceptionOnAThreadOfCGoesOnInJavaToo() {
    try (Arena arena = Arena.ofConfined()) {
      FfmCallbacks.Callback callback = FfmCallbacks.callback(a -> a / (a - 1), arena);
      assertThrows(ArithmeticException.class, () -> FfmCallbacks.callBackInThread(10, callback, 1));
      assertEquals(20, FfmCallbacks.callBackInThread(10, callback, 2));
    }
  }

  @Test
  void throughJniAnExceptionOnAThreadOfCIsUncaughtThere() {
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    List<Throwable> uncaught = Collections.synchronizedList(new ArrayList<>());
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> uncaught.add(e));
    try {
      assertEquals(0, JniCallbacks.callBackInThread(10, a -> a / (a - 1), 1));
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertEquals(1, uncaught.size());
  }

  /** Here C has no callback left to make, and so JNI allows it. */
  @Test
  void throughJniAnExceptionOfTheLastUncheckedCallbackGoesOnInJava() {
    assertThrows(
        ArithmeticException.class, () -> JniCallbacks.uncheckedCallBack(1, a -> a / (a - 1), 1));
  }

  @Test
  void throughFfmAnExceptionOfAnUncheckedCallbackEndsTheJvm(@TempDir Path directory)
      throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-D" + NativeLibrary.DIRECTORY_PROPERTY + "=" + NativeLibrary.directory(),
                "-cp",
                System.getProperty("java.class.path"),
                ThrowToC.class.getName())
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, process.waitFor(), output);
    assertTrue(output.contains("ArithmeticException"), output);
    assertFalse(output.contains(ThrowToC.CAUGHT), output);
  }
}
