// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import dev.tollgate.bench.measure.Measurement;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The benchmark method of a measurement, on a question and with states as JMH would make them: with
 * the parameters of the measurement, and set up. Closing it tears them down.
 */
public final class Invocation implements AutoCloseable {

  private final Method method;
  private final Object question;
  private final List<Object> states = new ArrayList<>();

  private Invocation(Method method, Object question) {
    this.method = method;
    this.question = question;
  }

  public static Invocation of(Measurement measurement) throws ReflectiveOperationException {
    return of(measurement, measurement.parameters());
  }

  /** With other parameters. */
  public static Invocation of(Measurement measurement, Map<String, String> parameters)
      throws ReflectiveOperationException {
    int dot = measurement.benchmark().lastIndexOf('.');
    Class<?> type = Class.forName(measurement.benchmark().substring(0, dot));
    Method method =
        Stream.of(type.getMethods())
            .filter(each -> each.getName().equals(measurement.benchmark().substring(dot + 1)))
            .findAny()
            .orElseThrow();
    Invocation invocation = new Invocation(method, made(type, parameters));
    for (Class<?> state : method.getParameterTypes()) {
      invocation.states.add(made(state, parameters));
    }
    return invocation;
  }

  /** The state of this type that it gets. */
  public <T> T state(Class<T> type) {
    return states.stream().filter(type::isInstance).map(type::cast).findAny().orElseThrow();
  }

  /** What it returns. */
  public Object call() throws ReflectiveOperationException {
    return method.invoke(question, states.toArray());
  }

  @Override
  public void close() throws ReflectiveOperationException {
    for (Object state : states) {
      callThose(state, TearDown.class);
    }
    callThose(question, TearDown.class);
  }

  private static Object made(Class<?> type, Map<String, String> parameters)
      throws ReflectiveOperationException {
    Object made = type.getConstructor().newInstance();
    for (Field field : type.getFields()) {
      if (field.isAnnotationPresent(Param.class)) {
        String value =
            parameters.getOrDefault(field.getName(), field.getAnnotation(Param.class).value()[0]);
        field.set(made, read(value, field.getType()));
      }
    }
    callThose(made, Setup.class);
    return made;
  }

  private static Object read(String value, Class<?> type) throws ReflectiveOperationException {
    if (type == String.class) {
      return value;
    }
    if (type == int.class) {
      return Integer.valueOf(value);
    }
    if (type == long.class) {
      return Long.valueOf(value);
    }
    return type.getMethod("valueOf", String.class).invoke(null, value);
  }

  private static void callThose(Object object, Class<? extends Annotation> annotation)
      throws ReflectiveOperationException {
    for (Method method : object.getClass().getMethods()) {
      if (method.isAnnotationPresent(annotation)) {
        method.invoke(object);
      }
    }
  }
}
