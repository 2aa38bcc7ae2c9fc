// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/**
 * A benchmark method with what JMH would call it with.
 *
 * @param method of the question
 * @param question to call it on
 * @param states its arguments
 */
record Invocation(Method method, Object question, List<Object> states) {

  /** Of the method that a cell names. */
  static Invocation of(Cell cell, Object question) {
    String name = cell.benchmark().substring(cell.benchmark().lastIndexOf('.') + 1);
    return Stream.of(question.getClass().getMethods())
        .filter(method -> method.getName().equals(name))
        .map(method -> of(method, question))
        .findAny()
        .orElseThrow();
  }

  static Invocation of(Method method, Object question) {
    return new Invocation(
        method, question, Stream.of(method.getParameterTypes()).map(Invocation::made).toList());
  }

  private static Object made(Class<?> state) {
    try {
      return state.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What it returns. */
  Object call() throws ReflectiveOperationException {
    return method.invoke(question, states.toArray());
  }
}
