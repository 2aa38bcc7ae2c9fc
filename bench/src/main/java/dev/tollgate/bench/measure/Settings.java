// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row, and how JMH runs it.
 *
 * @param row what a reader sees
 * @param method the name of the benchmark method in the class of every column that has the row
 * @param parameters for the {@code @Param} fields
 * @param heapMebibytes of the JVM: all that it will ever need, because a heap that is touched for
 *     the first time costs more than what is measured
 * @param jvmArguments besides those that every measuring JVM gets
 * @param firstCalls 0 to measure what an operation costs when the JVM is warm, otherwise how many
 *     operations of a new JVM are timed together, the very first included
 * @param threads that run the method at once; the time of an operation is then that of one thread
 * @param operations that one invocation makes; 0 to take them from JMH's annotation of the method
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
    boolean headline) {

  /** Enough where there is no data to speak of. */
  public static final int SMALL_HEAP_MEBIBYTES = 256;

  public Settings {
    parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    jvmArguments = List.copyOf(jvmArguments);
  }

  /** A method in a warm JVM with a small heap, by one thread. */
  public static Settings of(Row row, String method) {
    return new Settings(row, method, Map.of(), SMALL_HEAP_MEBIBYTES, List.of(), 0, 1, 0, false);
  }

  /** With a value for a {@code @Param} field. */
  public Settings param(String name, Object value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    more.put(name, String.valueOf(value));
    return new Settings(
        row, method, more, heapMebibytes, jvmArguments, firstCalls, threads, operations, headline);
  }

  /** With a heap of this size. */
  public Settings heap(int mebibytes) {
    return new Settings(
        row,
        method,
        parameters,
        mebibytes,
        jvmArguments,
        firstCalls,
        threads,
        operations,
        headline);
  }

  /** With these arguments of the JVM. */
  public Settings jvm(List<String> arguments) {
    return new Settings(
        row,
        method,
        parameters,
        heapMebibytes,
        arguments,
        firstCalls,
        threads,
        operations,
        headline);
  }

  /** Timing the first calls of a new JVM together. */
  public Settings firstCalls(int calls) {
    return new Settings(
        row, method, parameters, heapMebibytes, jvmArguments, calls, threads, operations, headline);
  }

  /** By so many threads at once. */
  public Settings threads(int many) {
    return new Settings(
        row,
        method,
        parameters,
        heapMebibytes,
        jvmArguments,
        firstCalls,
        many,
        operations,
        headline);
  }

  /** Making so many operations in one invocation. */
  public Settings operations(int many) {
    return new Settings(
        row, method, parameters, heapMebibytes, jvmArguments, firstCalls, threads, many, headline);
  }

  /** In the quick profile too. */
  public Settings inHeadline() {
    return new Settings(
        row,
        method,
        parameters,
        heapMebibytes,
        jvmArguments,
        firstCalls,
        threads,
        operations,
        true);
  }
}
