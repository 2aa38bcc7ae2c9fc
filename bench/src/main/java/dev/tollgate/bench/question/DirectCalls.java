// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * The cells of a question that has a method for each: an interface or a switch would cost as much
 * as what is asked for. A method is named for its row and its column, {@code empty_FFM}.
 */
final class DirectCalls {

  private DirectCalls() {}

  /** A cell for each benchmark method, in the order of the rows and then of the columns. */
  static Stream<Cell> of(Class<?> question, List<String> rows, List<String> columns) {
    return Arrays.stream(question.getMethods())
        .filter(method -> method.isAnnotationPresent(Benchmark.class))
        .map(method -> cell(question, method))
        .sorted(
            Comparator.comparingInt((Cell cell) -> rows.indexOf(cell.row()))
                .thenComparingInt(cell -> columns.indexOf(cell.column())));
  }

  private static Cell cell(Class<?> question, Method method) {
    int underscore = method.getName().indexOf('_');
    OperationsPerInvocation operations = method.getAnnotation(OperationsPerInvocation.class);
    return new Cell(
        question.getSimpleName(),
        method.getName().substring(0, underscore),
        method.getName().substring(underscore + 1),
        question.getName() + "." + method.getName(),
        Map.of(),
        Cell.SMALL_HEAP_MEBIBYTES,
        operations == null ? 1 : operations.value());
  }
}
