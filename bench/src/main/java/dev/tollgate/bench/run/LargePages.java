// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Transparent huge pages for all memory of a process. NumPy asks the system for them by itself, the
 * JVM and malloc do not; arrays of many megabytes would be compared by the size of their pages.
 * Where the system has none, nothing changes.
 */
final class LargePages {

  private static final boolean IS_LINUX =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).equals("linux");

  private static final String TUNABLES = "GLIBC_TUNABLES";

  private LargePages() {}

  /** For the heap. */
  static List<String> jvmArguments() {
    return IS_LINUX ? List.of("-XX:+UseTransparentHugePages") : List.of();
  }

  /** For what glibc's malloc allocates (from glibc 2.35 on). */
  static void ask(Map<String, String> environment) {
    if (IS_LINUX) {
      environment.merge(
          TUNABLES, "glibc.malloc.hugetlb=1", (before, added) -> before + ":" + added);
    }
  }
}
