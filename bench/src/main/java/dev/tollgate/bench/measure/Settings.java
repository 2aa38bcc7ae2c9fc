// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row, and how JMH runs it.
 *
 * @param row what a reader sees
 * @param method the name of the benchmark method, the same in the class of every column of the row
 * @param parameters for the {@code @Param} fields
 * @param heapMebibytes of the JVM; enough for the whole run, because touching a new page of the
 *     heap costs more than what is measured
 * @param jvmArguments in addition to those of every measuring JVM
 * @param firstCalls 0 to measure a warm JVM, otherwise how many of the first operations of a new
 *     JVM are timed together
 * @param threads that run the method at the same time; the time of an operation is that of one
 *     thread
 * @param operations in one invocation; 0 to take the number from JMH's annotation of the method
 * @param alone whether each column needs a JVM of its own, because it would disturb others in it
 * @param leavesWork whether every column leaves work to the garbage collector, as in {@link
 *     Measures#leavesWork}
 * @param headline whether the quick profile measures it
 */
public record Settings(
    Row row,
    String method,
    Map<String, String> parameters,
    int heapMebibytes,
    List<String> jvmArguments,
    int firstCalls,
    int threads,
    int operations,
    boolean alone,
    boolean leavesWork,
    boolean headline) {

  /** Enough for measurements with little data. */
  public static final int SMALL_HEAP_MEBIBYTES = 256;

  public Settings {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    jvmArguments = List.copyOf(jvmArguments);
  }

  /** A method in a warm JVM with a small heap, by one thread. */
  public static Settings of(Row row, String method) {
    return new Settings(
        row, method, Map.of(), SMALL_HEAP_MEBIBYTES, List.of(), 0, 1, 0, false, false, false);
  }

  /** With a value for a {@code @Param} field. */
  public Settings param(String name, Object value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    more.put(name, String.valueOf(value));
    return with(
        more,
        heapMebibytes,
        jvmArguments,
        firstCalls,
        threads,
        operations,
        alone,
        leavesWork,
        headline);
  }

  /** With a heap of this size. */
  public Settings heap(int mebibytes) {
    return with(
        parameters,
        mebibytes,
        jvmArguments,
        firstCalls,
        threads,
        operations,
        alone,
        leavesWork,
        headline);
  }

  /** With these arguments of the JVM. */
  public Settings jvm(List<String> arguments) {
    return with(
        parameters,
        heapMebibytes,
        arguments,
        firstCalls,
        threads,
        operations,
        alone,
        leavesWork,
        headline);
  }

  /** Timing the first calls of a new JVM together. */
  public Settings firstCalls(int calls) {
    return with(
        parameters,
        heapMebibytes,
        jvmArguments,
        calls,
        threads,
        operations,
        alone,
        leavesWork,
        headline);
  }

  /** With so many threads at the same time. */
  public Settings threads(int many) {
    return with(
        parameters,
        heapMebibytes,
        jvmArguments,
        firstCalls,
        many,
        operations,
        alone,
        leavesWork,
        headline);
  }

  /** With so many operations in one invocation. */
  public Settings operations(int many) {
    return with(
        parameters,
        heapMebibytes,
        jvmArguments,
        firstCalls,
        threads,
        many,
        alone,
        leavesWork,
        headline);
  }

  /** Each column in a JVM of its own, because it would disturb others in it. */
  public Settings inJvmsOfTheirOwn() {
    return with(
        parameters,
        heapMebibytes,
        jvmArguments,
        firstCalls,
        threads,
        operations,
        true,
        leavesWork,
        headline);
  }

  /** Where every column leaves work to the garbage collector. */
  public Settings leavingWork() {
    return with(
        parameters,
        heapMebibytes,
        jvmArguments,
        firstCalls,
        threads,
        operations,
        alone,
        true,
        headline);
  }

  /** In the quick profile too. */
  public Settings inHeadline() {
    return with(
        parameters,
        heapMebibytes,
        jvmArguments,
        firstCalls,
        threads,
        operations,
        alone,
        leavesWork,
        true);
  }

  private Settings with(
      Map<String, String> parameters,
      int heap,
      List<String> jvm,
      int firstCalls,
      int threads,
      int operations,
      boolean alone,
      boolean leavesWork,
      boolean headline) {
    return new Settings(
        row,
        method,
        parameters,
        heap,
        jvm,
        firstCalls,
        threads,
        operations,
        alone,
        leavesWork,
        headline);
  }
}
