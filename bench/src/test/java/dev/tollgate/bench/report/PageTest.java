// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What of the page needs no browser; {@link PageInBrowserTest} looks at the rest. */
class PageTest {

  private static final int MEBIBYTE = 1 << 20;

  @Test
  void aQuickRunFitsInto3MiB() {
    assertFits(SamplePage.QUICK, 3);
  }

  @Test
  @Tag("exhaustive")
  void aFullRunFitsInto8MiB() {
    assertFits(SamplePage.FULL, 8);
  }

  /** Pebble finds only when a page is made what its template names and nobody has. */
  @ParameterizedTest
  @EnumSource(names = "FULL", mode = EnumSource.Mode.EXCLUDE)
  void everyPageIsMade(SamplePage page) {
    assertTrue(page.html().contains("</html>"), page::toString);
  }

  private static void assertFits(SamplePage page, int mebibytes) {
    int bytes = page.html().getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes < mebibytes * MEBIBYTE, () -> page + " takes " + bytes + " bytes");
  }

  @Test
  void whatCouldNotBeShownIsSaidAsText() {
    String html =
        Page.of(
            List.of(new Reported("A", "run", SamplePage.FEW_CELLS.runs().getFirst())),
            List.of("broken <here>"));
    assertTrue(html.contains("Not shown: broken &lt;here&gt;"));
  }
}
