// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import dev.tollgate.ffm.FfmVarargs;
import dev.tollgate.javacpp.JavaCppArguments;
import dev.tollgate.javacpp.JavaCppVarargs;
import dev.tollgate.jna.JnaInterfaceVarargs;
import dev.tollgate.jni.JniVarargs;
import dev.tollgate.jnr.JnrVarargs;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VarargsTest {

  @FunctionalInterface
  interface FormatOne {
    int apply(MemorySegment out, MemorySegment format, int a);
  }

  @FunctionalInterface
  interface FormatFive {
    int apply(MemorySegment out, MemorySegment format, int a, int b, int c, int d, int e);
  }

  record Varargs(String technology, FormatOne one, FormatFive five) {
    @Override
    public String toString() {
      return technology;
    }
  }

  static Stream<Varargs> technologies() {
    return Stream.of(
        new Varargs("FFM", FfmVarargs::format, FfmVarargs::format),
        new Varargs(
            "JNI",
            (out, format, a) ->
                JniVarargs.format(out.address(), out.byteSize(), format.address(), a),
            (out, format, a, b, c, d, e) ->
                JniVarargs.format(out.address(), out.byteSize(), format.address(), a, b, c, d, e)),
        new Varargs(
            "JAVACPP",
            (out, format, a) ->
                JavaCppVarargs.format(
                    JavaCppArguments.pointer(out),
                    out.byteSize(),
                    JavaCppArguments.pointer(format),
                    a),
            (out, format, a, b, c, d, e) ->
                JavaCppVarargs.format(
                    JavaCppArguments.pointer(out),
                    out.byteSize(),
                    JavaCppArguments.pointer(format),
                    a,
                    b,
                    c,
                    d,
                    e)),
        new Varargs(
            "JNA_INTERFACE",
            (out, format, a) ->
                JnaInterfaceVarargs.format(jna(out), out.byteSize(), jna(format), a),
            (out, format, a, b, c, d, e) ->
                JnaInterfaceVarargs.format(jna(out), out.byteSize(), jna(format), a, b, c, d, e)),
        new Varargs(
            "JNR",
            (out, format, a) -> JnrVarargs.format(jnr(out), out.byteSize(), jnr(format), a),
            (out, format, a, b, c, d, e) ->
                JnrVarargs.format(jnr(out), out.byteSize(), jnr(format), a, b, c, d, e)),
        new Varargs(
            "JNR_OBJECTS",
            (out, format, a) -> JnrVarargs.formatAny(jnr(out), out.byteSize(), jnr(format), a),
            (out, format, a, b, c, d, e) ->
                JnrVarargs.formatAny(jnr(out), out.byteSize(), jnr(format), a, b, c, d, e)));
  }

  private static Pointer jna(MemorySegment segment) {
    return new Pointer(segment.address());
  }

  private static jnr.ffi.Pointer jnr(MemorySegment segment) {
    return jnr.ffi.Pointer.wrap(jnr.ffi.Runtime.getSystemRuntime(), segment.address());
  }

  record Strings(
      String technology,
      BiFunction<String, Integer, String> one,
      Function<String, String> oneToFive) {
    @Override
    public String toString() {
      return technology;
    }
  }

  static Stream<Strings> technologiesWithStrings() {
    return Stream.of(
        new Strings(
            "FFM", FfmVarargs::formatString, f -> FfmVarargs.formatString(f, 1, 2, 3, 4, 5)),
        new Strings(
            "JNI", JniVarargs::formatString, f -> JniVarargs.formatString(f, 1, 2, 3, 4, 5)),
        new Strings(
            "JAVACPP",
            JavaCppVarargs::formatString,
            f -> JavaCppVarargs.formatString(f, 1, 2, 3, 4, 5)),
        new Strings(
            "JNA_INTERFACE",
            JnaInterfaceVarargs::formatString,
            f -> JnaInterfaceVarargs.formatString(f, 1, 2, 3, 4, 5)),
        new Strings(
            "JNR", JnrVarargs::formatString, f -> JnrVarargs.formatString(f, 1, 2, 3, 4, 5)));
  }

  @ParameterizedTest
  @MethodSource("technologiesWithStrings")
  void aStringGoesInAndAStringComesOut(Strings strings) {
    assertEquals("<-5> ü", strings.one.apply("<%d> ü", -5));
    assertEquals("1 2 3 4 5", strings.oneToFive.apply("%d %d %d %d %d"));
    assertEquals("0".repeat(79), strings.one.apply("%0100d", 7));
  }

  @ParameterizedTest
  @MethodSource("technologies")
  void cFormatsAsJavaDoes(Varargs varargs) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment out = arena.allocate(100);
      for (int a : List.of(0, 1, -1, 12_345, Integer.MAX_VALUE, Integer.MIN_VALUE)) {
        int length = varargs.one.apply(out, arena.allocateFrom("<%d>"), a);
        assertEquals("<" + a + ">", out.getString(0));
        assertEquals(out.getString(0).length(), length);

        MemorySegment format = arena.allocateFrom("%d %d %d %d %d");
        length = varargs.five.apply(out, format, a, -2, 30, -400, 5_000);
        assertEquals(a + " -2 30 -400 5000", out.getString(0));
        assertEquals(out.getString(0).length(), length);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("technologies")
  void cWritesNoMoreThanThereIsRoomFor(Varargs varargs) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment out = arena.allocate(8);
      assertEquals(6, varargs.one.apply(out.asSlice(0, 4), arena.allocateFrom("%d"), 123_456));
      assertEquals("123", out.getString(0));
    }
  }

  /** The one that describes each call anew. */
  @Test
  void jnrPassesWhateverTypesItGets() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment out = arena.allocate(100);
      JnrVarargs.formatAny(
          jnr(out), out.byteSize(), jnr(arena.allocateFrom("%.0f %lld %d")), 7.0, 1L << 40, 3);
      assertEquals("7 1099511627776 3", out.getString(0));
    }
  }

  /** What a reader would try. */
  static final class DirectlyMapped {
    static native int tg_format(Pointer out, long n, Pointer format, Object... values);
  }

  @Test
  void jnaMapsNoVariadicFunctionDirectly() {
    String kernels = dev.tollgate.natives.NativeLibrary.KERNELS.load().toString();
    NativeLibrary library = NativeLibrary.getInstance(kernels);
    assertThrows(
        IllegalArgumentException.class, () -> Native.register(DirectlyMapped.class, library));
  }
}
