// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.ffm.FfmFunctions;
import dev.tollgate.javacpp.JavaCppFunctions;
import dev.tollgate.jna.JnaInterfaceFunctions;
import dev.tollgate.jni.JniFunctions;
import dev.tollgate.jnr.JnrFunctions;
import dev.tollgate.purejava.JavaFunctions;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FunctionsTest {

  private static final int ALL = 100;

  /** The first n functions, as one way has them. */
  record Functions(String way, IntFunction<Stream<IntBinaryOperator>> first) {
    @Override
    public String toString() {
      return way;
    }
  }

  static Stream<Functions> ways() {
    return Stream.of(
        new Functions("JAVA", n -> Arrays.stream(JavaFunctions.functions(n))),
        new Functions(
            "FFM",
            n ->
                Arrays.stream(FfmFunctions.functions(n))
                    .map(f -> (a, b) -> FfmFunctions.add(f, a, b))),
        new Functions(
            "FFM_ADDRESS",
            n ->
                Arrays.stream(FfmFunctions.addresses(n))
                    .map(f -> (a, b) -> FfmFunctions.addAt(f, a, b))),
        new Functions("JNI", n -> Arrays.stream(JniFunctions.functions(n)).map(f -> f::add)),
        new Functions(
            "JNI_ADDRESS",
            n ->
                LongStream.of(JniFunctions.addresses(n))
                    .mapToObj(f -> (a, b) -> JniFunctions.addAt(f, a, b))),
        new Functions(
            "JAVACPP", n -> Arrays.stream(JavaCppFunctions.functions(n)).map(f -> f::call)),
        new Functions(
            "JNA_INTERFACE",
            n -> Arrays.stream(JnaInterfaceFunctions.functions(n)).map(f -> f::add)),
        new Functions(
            "JNA_INTERFACE_FUNCTION",
            n ->
                Arrays.stream(JnaInterfaceFunctions.addresses(n))
                    .map(f -> (a, b) -> JnaInterfaceFunctions.addAt(f, a, b))),
        new Functions("JNR", n -> Arrays.stream(JnrFunctions.functions(n)).map(f -> f::add)));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void eachFunctionAddsANumberOfItsOwn(Functions functions) {
    for (int n : List.of(1, 2, ALL)) {
      List<IntBinaryOperator> first = functions.first.apply(n).toList();
      assertEquals(n, first.size());
      for (int i = 0; i < n; i++) {
        assertEquals(42 + i, first.get(i).applyAsInt(40, 2));
        assertEquals(Integer.MIN_VALUE + i, first.get(i).applyAsInt(Integer.MAX_VALUE, 1));
      }
    }
  }

  /** If not, C2 would compile the call of one class into its caller. */
  @Test
  void eachOfJavaAndJniHasAClassOfItsOwn() {
    for (Object[] functions :
        List.of((Object[]) JavaFunctions.functions(ALL), (Object[]) JniFunctions.functions(ALL))) {
      assertEquals(ALL, Arrays.stream(functions).map(Object::getClass).distinct().count());
    }
  }
}
