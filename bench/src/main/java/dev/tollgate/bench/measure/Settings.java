// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
 * @param company of each column in its JVM; a column that leaves work is alone in any case
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
    Company company,
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
        row, method, Map.of(), SMALL_HEAP_MEBIBYTES, List.of(), 0, 1, 0, Company.SHARED, false);
  }

  /** With a value for a {@code @Param} field. */
  public Settings param(String name, Object value) {
    return with(draft -> draft.parameters.put(name, String.valueOf(value)));
  }

  /** With a heap of this size. */
  public Settings heap(int mebibytes) {
    return with(draft -> draft.heapMebibytes = mebibytes);
  }

  /** With these arguments of the JVM. */
  public Settings jvm(List<String> arguments) {
    return with(draft -> draft.jvmArguments = arguments);
  }

  /** Timing the first calls of a new JVM together. */
  public Settings firstCalls(int calls) {
    return with(draft -> draft.firstCalls = calls).inJvmsOfTheirOwn();
  }

  /** With so many threads at the same time. */
  public Settings threads(int many) {
    return with(draft -> draft.threads = many).inJvmsOfTheirOwn();
  }

  /** With so many operations in one invocation. */
  public Settings operations(int many) {
    return with(draft -> draft.operations = many);
  }

  /** Each column in a JVM of its own, because it would disturb others in it. */
  public Settings inJvmsOfTheirOwn() {
    return with(draft -> draft.company = Company.ALONE);
  }

  /** Where every column leaves work to the garbage collector. */
  public Settings leavingWork() {
    return with(draft -> draft.company = Company.ALONE_LEAVING_WORK);
  }

  /** In the quick profile too. */
  public Settings inHeadline() {
    return with(draft -> draft.headline = true);
  }

  private Settings with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return new Settings(
        row,
        method,
        draft.parameters,
        draft.heapMebibytes,
        draft.jvmArguments,
        draft.firstCalls,
        draft.threads,
        draft.operations,
        draft.company,
        draft.headline);
  }

  /** What may be changed of settings. */
  private static final class Draft {

    private final Map<String, String> parameters;
    private int heapMebibytes;
    private List<String> jvmArguments;
    private int firstCalls;
    private int threads;
    private int operations;
    private Company company;
    private boolean headline;

    Draft(Settings settings) {
      parameters = new LinkedHashMap<>(settings.parameters);
      heapMebibytes = settings.heapMebibytes;
      jvmArguments = settings.jvmArguments;
      firstCalls = settings.firstCalls;
      threads = settings.threads;
      operations = settings.operations;
      company = settings.company;
      headline = settings.headline;
    }
  }
}
