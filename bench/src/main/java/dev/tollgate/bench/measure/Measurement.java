// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * One column of one row, and how JMH, or a program, runs it.
 *
 * @param question the question's name
 * @param row what is done
 * @param column how
 * @param benchmark the name of the JMH method, with its class; or of the function of the program
 * @param parameters for the method's {@code @Param} fields
 * @param heapMebibytes of the JVM
 * @param operations in one invocation of the method
 * @param jvmArguments in addition to those of every measuring JVM
 * @param firstCalls as in {@link Settings}
 * @param threads as in {@link Settings}
 * @param company in its JVM or process
 * @param program that measures it; null where JMH does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Measurement(
    String question,
    Row row,
    Column column,
    String benchmark,
    Map<String, String> parameters,
    int heapMebibytes,
    int operations,
    List<String> jvmArguments,
    int firstCalls,
    int threads,
    Company company,
    Program program) {

  /** What {@code --include} is matched with: {@code KernelCost/sum, 64 elements/FFM_COPY}. */
  public String id() {
    return id(question, row, column);
  }

  /** The id of a measurement. */
  public static String id(String question, Row row, Column column) {
    return id(question, row, column.name());
  }

  /** The id of a measurement. */
  public static String id(String question, Row row, String column) {
    return question + "/" + row.name() + "/" + column;
  }

  /** The same in a JVM of its own. */
  public Measurement inJvmOfItsOwn() {
    return new Measurement(
        question,
        row,
        column,
        benchmark,
        parameters,
        heapMebibytes,
        operations,
        jvmArguments,
        firstCalls,
        threads,
        company == Company.SHARED ? Company.ALONE : company,
        program);
  }

  /** The id of its row: what {@link #id} begins with. */
  public String rowId() {
    return question + "/" + row.name();
  }
}
