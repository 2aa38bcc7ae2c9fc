// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs as files: the page for a browser, and the same in short for a repository.
 *
 * @param files their contents by their names, from the directory of the report
 * @param whyNoPictures a sentence, where there should have been some
 */
public record Report(Map<String, byte[]> files, Optional<String> whyNoPictures) {

  /** The file that a reader opens. */
  public static final String PAGE = "report.html";

  /**
   * The report of a run, or of several beside each other.
   *
   * @param runs at least one
   * @param problems what could not be shown, in a sentence each
   */
  public static Report of(List<Reported> runs, List<String> problems) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder();
    Optional<String> whyNoPictures = Optional.empty();
    for (Reported reported : runs) {
      Pictures pictures = Pictures.of(reported.run());
      if (runs.size() > 1) {
        pictures = pictures.in(reported.label());
        text.append(MarkdownReport.heading(reported));
      }
      text.append(MarkdownReport.of(reported.run(), pictures));
      pictures.drawn().forEach(picture -> files.put(picture.file(), picture.png()));
      whyNoPictures = whyNoPictures.or(pictures::whyNone);
    }
    files.put("report.md", text.toString().getBytes(StandardCharsets.UTF_8));
    files.put(PAGE, Page.of(runs, problems).getBytes(StandardCharsets.UTF_8));
    return new Report(files, whyNoPictures);
  }
}
