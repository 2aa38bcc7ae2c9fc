// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.elements;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Measurement;
import dev.tollgate.bench.measure.Profile;
import dev.tollgate.bench.question.Invocation;
import dev.tollgate.natives.CountedCalls;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("counting")
class ElementAccessTest {

  private static Stream<Measurement> measurements() {
    return new ElementAccess().measurements(Profile.FULL).stream();
  }

  @ParameterizedTest
  @MethodSource("measurements")
  void theNumbersAreMadeByC(Measurement measurement) throws ReflectiveOperationException {
    CountedCalls.forget();
    Invocation.of(measurement).close();
    boolean java = measurement.column().equals(Column.of(JavaElementAccess.class));
    assertEquals(java ? 0 : 1, CountedCalls.of("tg_random_fill"));
  }

  @Test
  void theRandomOrderIsAPermutation() {
    int[] order = ElementAccessColumn.permutation(1000);
    Arrays.sort(order);
    assertArrayEquals(IntStream.range(0, 1000).toArray(), order);
  }
}
