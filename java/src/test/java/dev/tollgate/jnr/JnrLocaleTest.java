// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tollgate.natives.NativeLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JNR-FFI loads, or says why not and what to do, in a JVM of any locale. */
class JnrLocaleTest {

  private static final String ARABIC = "-Duser.language=ar -Duser.country=EG";

  private static String output(String flags, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-D" + NativeLibrary.DIRECTORY_PROPERTY + "=" + NativeLibrary.directory());
    command.addAll(Arrays.asList(flags.split(" ")));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), CallByJnr.class.getName()));
    command.addAll(Arrays.asList(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output.strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=en",
        "-Duser.language=tr -Duser.country=TR",
        "-Duser.language=de -Duser.country=DE",
        "-Duser.language=sv -Duser.country=SE",
        "-Duser.language=ja -Duser.country=JP -Duser.variant=JP"
      })
  @Tag("exhaustive")
  void whereDigitsAre0To9ItLoads(String flags) throws Exception {
    assertEquals("3", output(flags));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ARABIC,
        "-Duser.language=fa -Duser.country=IR",
        "-Duser.language=hi -Duser.country=IN -Duser.extensions=u-nu-deva",
        "-Duser.language=th -Duser.country=TH -Duser.variant=TH"
      })
  void whereDigitsAreOthersTheErrorSaysSo(String flags) throws Exception {
    String message = output(flags);
    assertEquals(
        NativeLibrary.KERNELS.path()
            + ": JNR-FFI cannot load its own library in the locale LOCALE, whose digits are not 0"
            + " to 9. Start Java with -Duser.language=en, or call Locale.setDefault(Locale.ENGLISH)"
            + " before JNR-FFI is first used.",
        message.replaceFirst("locale [^,]+,", "locale LOCALE,"));
  }

  @Test
  void eachRemedyThatTheErrorNamesHelps() throws Exception {
    assertEquals("3", output(ARABIC + " -Duser.language=en"));
    assertEquals("3", output(ARABIC, "en"));
  }
}
