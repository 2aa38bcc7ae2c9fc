// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.kernels.Kernels;
import dev.tollgate.natives.CountedCalls;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One call of a kernel is exactly one call of its C function, through every native backend, and
 * none through a Java one. Runs with the build of the library that counts calls.
 */
@Tag("counting")
class CountingTest {

  private static final double[] FOUR = {1, 2, 3, 4};

  private static final Map<String, Consumer<Kernels>> CALLS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("sum", k -> k.sum(FOUR)),
              Map.entry("countMultiples", k -> k.countMultiples(new long[] {1, 2, 3}, 3)),
              Map.entry("add", k -> k.add(FOUR, FOUR, new double[4])),
              Map.entry("multiplyAdd", k -> k.multiplyAdd(FOUR, FOUR, FOUR, new double[4])),
              Map.entry("secondDerivative", k -> k.secondDerivative(FOUR, 1, new double[2])),
              Map.entry("laplacian", k -> k.laplacian(new double[9], 3, 3, 1, 1, new double[1])),
              Map.entry("julia", k -> k.julia(FOUR, FOUR, 0, 0, 9, new int[4])),
              Map.entry("randomFill", k -> k.randomFill(new double[4], 42)),
              Map.entry("transposeAdd", k -> k.transposeAdd(FOUR, FOUR, 2, new double[4])),
              Map.entry("matmul", k -> k.matmul(FOUR, FOUR, 2, 2, 2, new double[4])),
              Map.entry("bisect", k -> k.bisect(FOUR, 2.5))));

  @Test
  void thisTestCallsEveryKernel() {
    Set<String> kernels =
        Stream.of(Kernels.class.getMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .map(Method::getName)
            .collect(Collectors.toSet());
    assertEquals(kernels, CALLS.keySet());
  }

  @EachBackend
  void oneCallOfAKernelIsOneCallOfC(Backend backend) {
    Kernels kernels = OnArrays.of(backend);
    long expected = backend.technology().isNative() ? 1 : 0;
    CALLS.forEach(
        (kernel, call) -> {
          CountedCalls.forget();
          call.accept(kernels);
          String function = "tg_" + kernel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
          assertEquals(
              expected, CountedCalls.of(function), () -> backend + " calls of " + function);
          assertEquals(
              expected, CountedCalls.ofAll(), () -> backend + " calls of all, for " + function);
        });
  }
}
