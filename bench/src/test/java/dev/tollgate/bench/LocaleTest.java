// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured and written does not depend on the locale of the machine. */
@Tag("exhaustive")
class LocaleTest {

  private static final String ARABIC = "-Duser.language=ar -Duser.country=EG";

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        ARABIC,
        "-Duser.language=tr -Duser.country=TR",
        "-Duser.language=de -Duser.country=DE",
        "-Duser.language=sv -Duser.country=SE",
        "-Duser.language=ja -Duser.country=JP -Duser.variant=JP"
      })
  void whatIsPrintedIsTheSame(String flags) throws Exception {
    Executed check = Executed.inJvm(List.of(flags.split(" ")), "check", "--size", "10");
    assertEquals(0, check.exitCode(), check::toString);
    assertEquals(Executed.tollgate("check", "--size", "10").out(), check.out());
    Executed list = Executed.inJvm(List.of(flags.split(" ")), "list");
    assertEquals(0, list.exitCode(), list::toString);
    assertEquals(lines(Executed.tollgate("list")), lines(list));
  }

  /** Sorted: what is not possible comes in any order. */
  private static List<String> lines(Executed executed) {
    return executed.out().lines().sorted().toList();
  }

  /** JNR-FFI would not load in the JVM that measures it, if that took the locale over. */
  @Test
  void aRunIsTheSame() throws Exception {
    Path results = directory.resolve("results");
    Executed executed =
        Executed.inJvm(
            List.of(ARABIC.split(" ")),
            "run",
            "--rounds",
            "0",
            "--include",
            "CallOverhead/empty/JNR$",
            "--out",
            results.toString());
    assertEquals(0, executed.exitCode(), executed::toString);
    assertHasAsciiDigitsOnly(executed.out());
    for (String file : List.of("run.json", "results.json", "jmh.json", "jmh.log", "report.md")) {
      assertHasAsciiDigitsOnly(Files.readString(results.resolve(file)));
    }
  }

  private static void assertHasAsciiDigitsOnly(String text) {
    assertFalse(text.codePoints().anyMatch(c -> Character.isDigit(c) && c > '9'), text);
  }
}
