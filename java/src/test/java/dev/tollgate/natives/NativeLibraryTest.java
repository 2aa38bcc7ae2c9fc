// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.natives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.Backend;
import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is wrong with a library, every backend that needs it says alike; the others go on. A JVM of
 * its own for each case.
 */
class NativeLibraryTest {

  private static final Path BUILT = NativeLibrary.directory();
  private static final List<String> FLAGS =
      List.of(
          "--add-modules=jdk.incubator.vector",
          "--enable-native-access=ALL-UNNAMED",
          "--illegal-native-access=deny",
          // Started many times, each for a second.
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC");

  @TempDir Path directory;

  private static Map<Backend, String> outcomes(Path libraries, List<String> flags)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.add("-D" + NativeLibrary.DIRECTORY_PROPERTY + "=" + libraries);
    Path written = Files.createTempFile("outcomes", ".txt");
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            OpenBackends.class.getName(),
            written.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    List<String> lines = Files.readAllLines(written);
    Files.delete(written);
    Map<Backend, String> outcomes = new EnumMap<>(Backend.class);
    for (String line : lines) {
      int space = line.indexOf(' ');
      outcomes.put(Backend.valueOf(line.substring(0, space)), line.substring(space + 1));
    }
    assertEquals(Backend.values().length, outcomes.size(), output);
    return outcomes;
  }

  private static void assertNativeBackendsSay(
      Map<Backend, String> outcomes, Path path, String... parts) {
    outcomes.forEach(
        (backend, outcome) -> {
          if (backend.technology().isNative()) {
            assertTrue(outcome.startsWith(path + ": "), backend + ": " + outcome);
            for (String part : parts) {
              assertTrue(outcome.contains(part), backend + ": " + outcome + " lacks: " + part);
            }
          } else {
            assertEquals("ok", outcome, backend::toString);
          }
        });
  }

  private Path inDirectory(NativeLibrary library) {
    return directory.resolve(library.path().getFileName());
  }

  @Test
  void builtLibrariesOpen() throws Exception {
    outcomes(BUILT, FLAGS)
        .forEach((backend, outcome) -> assertEquals("ok", outcome, backend::toString));
  }

  @Test
  void aMissingLibraryIsNamed() throws Exception {
    assertNativeBackendsSay(
        outcomes(directory, FLAGS),
        inDirectory(NativeLibrary.KERNELS),
        "does not exist",
        "mvn package",
        "-Dtollgate.library.path");
  }

  @Test
  void anUnreadableLibraryIsNamed() throws Exception {
    Path path = inDirectory(NativeLibrary.KERNELS);
    Files.createDirectory(path);
    assertNativeBackendsSay(
        outcomes(directory, FLAGS), path, "is no file that can be read", "mvn package");
  }

  @Test
  void aTruncatedLibraryIsNamed() throws Exception {
    Path path = inDirectory(NativeLibrary.KERNELS);
    Files.write(path, new byte[] {1, 2, 3});
    assertNativeBackendsSay(
        outcomes(directory, FLAGS), path, "cannot be loaded (", "mvn clean package");
  }

  @Test
  void aLibraryOfAForeignArchitectureIsNamed() throws Exception {
    Path path = inDirectory(NativeLibrary.KERNELS);
    Files.write(path, withForeignMachine(Files.readAllBytes(NativeLibrary.KERNELS.path())));
    assertNativeBackendsSay(
        outcomes(directory, FLAGS), path, "cannot be loaded (", "mvn clean package");
  }

  /**
   * Changes the machine in the header of an ELF, Mach-O or PE file to SPARC, which no JDK 25 runs
   * on.
   */
  private static byte[] withForeignMachine(byte[] library) {
    ByteBuffer header = ByteBuffer.wrap(library).order(ByteOrder.LITTLE_ENDIAN);
    switch (header.getInt(0)) {
      case 0x464C457F -> header.putShort(18, (short) 43);
      case 0xFEEDFACF -> header.putInt(4, 14);
      default -> header.putShort(header.getInt(0x3C) + 4, (short) 0x2);
    }
    return library;
  }

  @Test
  void aStaleLibraryIsNamedWithBothVersions() throws Exception {
    Path stale = BUILT.resolve("stale");
    assertNativeBackendsSay(
        outcomes(stale, FLAGS),
        stale.resolve(NativeLibrary.KERNELS.path().getFileName()),
        "is stale: it has ABI version 0, and this code needs 1",
        "mvn clean package");
  }

  @Test
  void staleGlueIsNamedAndTakesDownOnlyItsTechnology() throws Exception {
    Path glue = inDirectory(NativeLibrary.JNI_GLUE);
    Files.copy(NativeLibrary.KERNELS.path(), inDirectory(NativeLibrary.KERNELS));
    Files.copy(NativeLibrary.JAVACPP_GLUE.path(), inDirectory(NativeLibrary.JAVACPP_GLUE));
    Files.copy(BUILT.resolve("stale").resolve(glue.getFileName()), glue);
    outcomes(directory, FLAGS)
        .forEach(
            (backend, outcome) -> {
              String expected =
                  backend.technology() == Technology.JNI
                      ? glue + ": is stale: it has ABI version 0, and this code needs 1"
                      : "ok";
              assertTrue(outcome.startsWith(expected), backend + ": " + outcome);
            });
  }

  /** A library of the right version that lacks functions: every backend finds it on opening. */
  @Test
  void missingFunctionsAreFoundOnOpening() throws Exception {
    Path kernels = inDirectory(NativeLibrary.KERNELS);
    Files.copy(BUILT.resolve("hollow").resolve(kernels.getFileName()), kernels);
    for (NativeLibrary glue : List.of(NativeLibrary.JNI_GLUE, NativeLibrary.JAVACPP_GLUE)) {
      Files.copy(glue.path(), inDirectory(glue));
    }
    outcomes(directory, FLAGS)
        .forEach(
            (backend, outcome) -> {
              boolean named =
                  outcome.startsWith(directory.toString())
                      && outcome.contains("tg_")
                      && outcome.contains("mvn clean package");
              assertEquals(backend.technology().isNative(), named, backend + ": " + outcome);
            });
  }

  @Test
  void aMissingModuleIsNamed() throws Exception {
    Map<Backend, String> outcomes = outcomes(BUILT, List.of("--enable-native-access=ALL-UNNAMED"));
    outcomes.forEach(
        (backend, outcome) ->
            assertEquals(
                backend.technology() == Technology.JAVA_VECTOR
                    ? "JAVA_VECTOR needs the module jdk.incubator.vector: start Java with"
                        + " --add-modules=jdk.incubator.vector."
                    : "ok",
                outcome));
  }

  @Test
  void aLibraryThatIsNotOursIsNamed() throws Exception {
    Path path = inDirectory(NativeLibrary.KERNELS);
    // Depends on the kernels, but does not export their functions.
    Files.copy(NativeLibrary.JNI_GLUE.path(), path);
    Map<Backend, String> outcomes = outcomes(directory, FLAGS);
    outcomes.forEach(
        (backend, outcome) -> {
          assertEquals(
              !backend.technology().isNative(), outcome.equals("ok"), backend + ": " + outcome);
          assertTrue(outcome.equals("ok") || outcome.startsWith(path + ": "), outcome);
        });
  }

  @Test
  void missingGlueTakesDownOnlyWhatNeedsIt() throws Exception {
    Files.copy(NativeLibrary.KERNELS.path(), inDirectory(NativeLibrary.KERNELS));
    Map<Backend, String> outcomes = outcomes(directory, FLAGS);
    outcomes.forEach(
        (backend, outcome) -> {
          String expected =
              switch (backend.technology()) {
                case JNI -> inDirectory(NativeLibrary.JNI_GLUE) + ": does not exist";
                case JAVACPP -> inDirectory(NativeLibrary.JAVACPP_GLUE) + ": does not exist";
                default -> "ok";
              };
          assertTrue(outcome.startsWith(expected), backend + ": " + outcome);
        });
  }

  @Test
  void deniedNativeAccessNamesTheFlag() throws Exception {
    List<String> flags =
        List.of("--add-modules=jdk.incubator.vector", "--illegal-native-access=deny");
    assertNativeBackendsSay(
        outcomes(BUILT, flags), NativeLibrary.KERNELS.path(), "--enable-native-access=ALL-UNNAMED");
  }

  @Test
  void aTechnologyHasABackendForATransferModeOrAReasonWhyNot() {
    for (Technology technology : Technology.values()) {
      for (TransferMode mode : TransferMode.values()) {
        boolean exists =
            List.of(Backend.values()).stream()
                .anyMatch(b -> b.technology() == technology && b.transferMode() == mode);
        assertEquals(exists, technology.whyNot(mode).isEmpty(), technology + " " + mode);
      }
    }
  }

  @Test
  void nothingIsUnpackedIntoATemporaryDirectory() throws Exception {
    List<String> flags = new ArrayList<>(FLAGS);
    flags.add("-Djava.io.tmpdir=" + directory);
    flags.add("-Duser.home=" + directory);
    outcomes(BUILT, flags);
    try (var files = Files.walk(directory)) {
      assertFalse(files.anyMatch(Files::isRegularFile));
    }
  }
}
