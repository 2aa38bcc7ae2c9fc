// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.measure;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A JMH class that measures a column. JMH's own list of benchmarks says which there are. */
final class ColumnClass {

  /** By package; in each in the order of the report. */
  private static final Map<String, List<ColumnClass>> BY_PACKAGE =
      BenchmarkList.defaultList()
          .getAll(
              OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())
          .stream()
          .map(entry -> entry.getUserClassQName())
          .distinct()
          .map(ColumnClass::load)
          .filter(type -> type.isAnnotationPresent(Measures.class))
          .map(ColumnClass::new)
          .sorted(Comparator.comparing(ColumnClass::column, Column.ORDER))
          .collect(
              Collectors.groupingBy(
                  column -> column.type.getPackageName(), TreeMap::new, Collectors.toList()));

  private final Class<?> type;
  private final Measures measures;
  private final Column column;
  private final Map<String, Method> methods;

  private ColumnClass(Class<?> type) {
    this.type = type;
    this.measures = type.getAnnotation(Measures.class);
    this.column = Column.of(type);
    this.methods =
        Arrays.stream(type.getMethods())
            .filter(method -> method.isAnnotationPresent(Benchmark.class))
            .collect(Collectors.toMap(Method::getName, Function.identity()));
  }

  /** Loads but does not initialize it: that would load the library of its technology. */
  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ColumnClass.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "JMH lists " + name + ", which is not in the class path: run mvn clean and build again",
          e);
    }
  }

  /** The column classes in the package of a question. */
  static List<ColumnClass> of(Question question) {
    String packageName = question.getClass().getPackageName();
    List<ColumnClass> found = BY_PACKAGE.get(packageName);
    if (found == null) {
      throw new IllegalStateException(
          packageName + " has no class with @Measures and a @Benchmark method");
    }
    return found;
  }

  Column column() {
    return column;
  }

  /** The column, or the one that it repeats as a control. */
  Column original() {
    return Column.of(measures);
  }

  boolean isHeadline() {
    return measures.headline();
  }

  boolean leavesWork() {
    return measures.leavesWork();
  }

  List<String> jvmArguments() {
    return List.of(measures.jvmArguments());
  }

  boolean hasMethod(String name) {
    return methods.containsKey(name);
  }

  /** JMH's name of a method. */
  String benchmark(String method) {
    return type.getName() + "." + method;
  }

  int operations(String method) {
    OperationsPerInvocation operations =
        methods.get(method).getAnnotation(OperationsPerInvocation.class);
    return operations == null ? 1 : operations.value();
  }
}
