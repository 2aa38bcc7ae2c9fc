// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Calls what was written for functions of Tollgate, by every technology, and prints the results.
 */
public final class CallBound {

  private CallBound() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    for (String suffix :
        List.of("Ffm", "FfmCritical", "Jni", "JavaCpp", "JnaDirect", "JnaInterface", "Jnr")) {
      Class<?> type = Class.forName(args[0] + suffix);
      double[] out = new double[3];
      Object[] results = {
        call(type, "tg_add_ints", 40, 2),
        call(type, "tg_sum", new double[] {1, 2, 3}, 3L),
        call(type, "tg_add", new double[] {1, 2, 3}, new double[] {4, 5, 6}, out, 3L),
        call(type, "tg_count_multiples", new long[] {7, 8, 14}, 3L, 7L),
        call(type, "tg_string_length", "hello"),
        call(type, "tg_take_named", "hello", new double[] {1, 2, 3}, 3L),
        call(type, "tg_name")
      };
      results[2] = Arrays.toString(out);
      System.out.println(
          suffix + " " + String.join(" ", Stream.of(results).map(String::valueOf).toList()));
    }
  }

  private static Object call(Class<?> type, String name, Object... arguments)
      throws ReflectiveOperationException {
    Method method =
        Stream.of(type.getMethods())
            .filter(each -> each.getName().equals(name))
            .findFirst()
            .orElseThrow();
    Object on = type.isInterface() ? type.getField("INSTANCE").get(null) : null;
    try (Arena arena = Arena.ofConfined()) {
      Object[] given = arguments.clone();
      for (int i = 0; i < given.length; i++) {
        if (method.getParameterTypes()[i] == MemorySegment.class) {
          given[i] = segment(arguments[i], arena);
        }
      }
      Object result = method.invoke(on, given);
      for (int i = 0; i < given.length; i++) {
        if (given[i] instanceof MemorySegment segment && arguments[i] instanceof double[] array) {
          MemorySegment.copy(segment, ValueLayout.JAVA_DOUBLE, 0, array, 0, array.length);
        }
      }
      return result;
    }
  }

  private static MemorySegment segment(Object array, Arena arena) {
    return array instanceof double[] doubles
        ? arena.allocateFrom(ValueLayout.JAVA_DOUBLE, doubles)
        : arena.allocateFrom(ValueLayout.JAVA_LONG, (long[]) array);
  }
}
