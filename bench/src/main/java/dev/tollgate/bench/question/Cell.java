// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import java.util.List;
import java.util.Map;

/**
 * One backend, call variant or control of a question at one setting of its parameters: what a JVM
 * is started for.
 *
 * @param question the question's name
 * @param row the parameters as a reader sees them; the cells of a row answer the same
 * @param column the backend, call variant or control
 * @param benchmark the name of the JMH method, with its class
 * @param parameters for the method's {@code @Param} fields
 * @param heapMebibytes of the JVM: all that the cell will ever need, because a heap that is touched
 *     for the first time costs more than what is measured
 * @param operations how many operations one invocation of the method makes
 * @param jvmArguments beside those that every cell has
 * @param firstCalls 0 to measure what an operation costs when the JVM is warm, otherwise how many
 *     operations of a new JVM are timed together, the very first included
 * @param threads that run the method at once; the time of an operation is then that of one thread
 */
public record Cell(
    String question,
    String row,
    String column,
    String benchmark,
    Map<String, String> parameters,
    int heapMebibytes,
    int operations,
    List<String> jvmArguments,
    int firstCalls,
    int threads) {

  /** A cell of a warm JVM as it comes. */
  public Cell(
      String question,
      String row,
      String column,
      String benchmark,
      Map<String, String> parameters,
      int heapMebibytes,
      int operations) {
    this(question, row, column, benchmark, parameters, heapMebibytes, operations, List.of(), 0);
  }

  /** A cell of one thread. */
  public Cell(
      String question,
      String row,
      String column,
      String benchmark,
      Map<String, String> parameters,
      int heapMebibytes,
      int operations,
      List<String> jvmArguments,
      int firstCalls) {
    this(
        question,
        row,
        column,
        benchmark,
        parameters,
        heapMebibytes,
        operations,
        jvmArguments,
        firstCalls,
        1);
  }

  /** What the second name of a cell that is measured twice ends with. */
  public static final String TWIN = "_AGAIN";

  /**
   * The parameter that says how many bytes an operation passes, whichever way and however often: of
   * such cells the report tells GB/s.
   */
  public static final String BYTES_PARAMETER = "bytes";

  /** Enough for a cell that holds no data to speak of. */
  static final int SMALL_HEAP_MEBIBYTES = 256;

  /** What {@code --include} is matched with: {@code KernelCost/sum 64/FFM_COPY}. */
  public String id() {
    return id(question, row, column);
  }

  /** The id of a cell with these names. */
  public static String id(String question, String row, String column) {
    return question + "/" + row + "/" + column;
  }

  /**
   * The same method at one setting of its parameters.
   *
   * @param setting what the row says of it, behind the method's name
   * @param parameters for the {@code @Param} fields
   * @param heapMebibytes of the JVM
   */
  Cell at(String setting, Map<String, String> parameters, int heapMebibytes) {
    return new Cell(
        question,
        row + " " + setting,
        column,
        benchmark,
        parameters,
        heapMebibytes,
        operations,
        jvmArguments,
        firstCalls,
        threads);
  }

  /** The same method run by so many threads at once, as the row says behind its name. */
  Cell on(int manyThreads) {
    return new Cell(
        question,
        row + " " + manyThreads,
        column,
        benchmark,
        parameters,
        heapMebibytes,
        operations,
        jvmArguments,
        firstCalls,
        manyThreads);
  }

  /** The same under another name, to see what a difference is when there is none. */
  public Cell twin() {
    return new Cell(
        question,
        row,
        column + TWIN,
        benchmark,
        parameters,
        heapMebibytes,
        operations,
        jvmArguments,
        firstCalls,
        threads);
  }
}
