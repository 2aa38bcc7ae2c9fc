// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.result;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is wrong with files: each reason once, and after it all files that it concerns. */
public final class Problems {

  private final Map<String, List<Path>> byReason = new LinkedHashMap<>();

  /**
   * Keeps what is wrong with a file.
   *
   * @param reason what is wrong with it, as a sentence goes on after the file's name; without a
   *     full stop
   */
  public void add(Path file, String reason) {
    byReason.computeIfAbsent(reason, r -> new ArrayList<>()).add(file);
  }

  public boolean isEmpty() {
    return byReason.isEmpty();
  }

  /** For each reason a sentence, which begins with the first file. */
  public List<String> sentences() {
    return byReason.entrySet().stream()
        .map(entry -> sentence(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static String sentence(String reason, List<Path> files) {
    String first = files.getFirst() + " " + reason;
    return files.size() == 1
        ? first
        : first
            + "; the same with "
            + files.stream().skip(1).map(Path::toString).collect(Collectors.joining(", "));
  }
}
