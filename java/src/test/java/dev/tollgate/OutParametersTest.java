// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tollgate.ffm.FfmOutParameters;
import dev.tollgate.javacpp.JavaCppOutParameters;
import dev.tollgate.jna.JnaDirectOutParameters;
import dev.tollgate.jna.JnaInterfaceOutParameters;
import dev.tollgate.jni.JniOutParameters;
import dev.tollgate.jnr.JnrOutParameters;
import dev.tollgate.kernels.Division;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.bytedeco.javacpp.IntPointer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutParametersTest {

  @FunctionalInterface
  interface Divide {
    long apply(int a, int b);
  }

  record OutParameters(String technology, Divide divide) {
    @Override
    public String toString() {
      return technology;
    }
  }

  private static Stream<OutParameters> technologies() {
    return Stream.of(
        new OutParameters("FFM", FfmOutParameters::divide),
        new OutParameters("FFM_SEGMENTS", FfmOutParameters::divideSegments),
        new OutParameters(
            "FFM_REUSED",
            (a, b) ->
                FfmOutParameters.divide(
                    a, b, Arena.ofAuto().allocate(JAVA_INT), Arena.ofAuto().allocate(JAVA_INT))),
        new OutParameters("FFM_CRITICAL", FfmOutParameters::divideCritical),
        new OutParameters("JNI", JniOutParameters::divide),
        new OutParameters("JNI_REUSED", (a, b) -> JniOutParameters.divide(a, b, new int[2])),
        new OutParameters("JNI_PACKED", JniOutParameters::dividePacked),
        new OutParameters("JAVACPP", JavaCppOutParameters::divide),
        new OutParameters(
            "JAVACPP_REUSED",
            (a, b) -> {
              try (IntPointer quotient = new IntPointer(1L);
                  IntPointer remainder = new IntPointer(1L)) {
                return JavaCppOutParameters.divide(a, b, quotient, remainder);
              }
            }),
        new OutParameters(
            "JAVACPP_BUFFER",
            (a, b) -> JavaCppOutParameters.divideBuffer(a, b, buffer(), buffer())),
        new OutParameters("JAVACPP_ARRAY", JavaCppOutParameters::divideArray),
        new OutParameters("JNA_DIRECT", JnaDirectOutParameters::divide),
        new OutParameters("JNA_DIRECT_ARRAY", JnaDirectOutParameters::divideArray),
        new OutParameters("JNA_INTERFACE", JnaInterfaceOutParameters::divide),
        new OutParameters("JNA_INTERFACE_ARRAY", JnaInterfaceOutParameters::divideArray),
        new OutParameters("JNR", JnrOutParameters::divide),
        new OutParameters(
            "JNR_REUSED",
            (a, b) ->
                JnrOutParameters.divide(
                    a, b, JnrOutParameters.allocate(), JnrOutParameters.allocate())),
        new OutParameters("JNR_ARRAY", JnrOutParameters::divideArray));
  }

  private static IntBuffer buffer() {
    return ByteBuffer.allocateDirect(Integer.BYTES).order(ByteOrder.nativeOrder()).asIntBuffer();
  }

  @ParameterizedTest
  @MethodSource("technologies")
  void eachResultIsInItsPlace(OutParameters outParameters) {
    List<Integer> numbers =
        List.of(0, 1, -1, 7, -7, 100, Integer.MAX_VALUE, Integer.MIN_VALUE, 123_456_789);
    for (int a : numbers) {
      for (int b : numbers) {
        if (b != 0) {
          long division = outParameters.divide.apply(a, b);
          assertEquals(a / b, Division.quotient(division));
          assertEquals(a % b, Division.remainder(division));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("technologies")
  void aFailureIsAnException(OutParameters outParameters) {
    ArithmeticException e =
        assertThrows(ArithmeticException.class, () -> outParameters.divide.apply(7, 0));
    assertEquals("/ by zero", e.getMessage());
  }
}
