// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.natives.NativeLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the first call of a new JVM loads: its own technology, and no other. */
class FirstCallTest {

  @TempDir Path directory;

  /** Runs {@link CallOnce} in a JVM of its own. */
  private void call(String technology, Path libraries, String... flags)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-D" + NativeLibrary.DIRECTORY_PROPERTY + "=" + libraries);
    command.addAll(List.of(flags));
    command.addAll(
        List.of(
            "-cp", System.getProperty("java.class.path"), CallOnce.class.getName(), technology));
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    assertEquals("42", output.strip());
  }

  /** The classes that it loads. */
  private Set<String> loaded(String technology) throws IOException, InterruptedException {
    // In the directory of the process: a colon in the path would be a separator.
    call(technology, NativeLibrary.directory(), "-Xlog:class+load:file=loaded.log:none");
    return Files.readAllLines(directory.resolve("loaded.log")).stream()
        .map(line -> line.replaceFirst(" source: .*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The classes of FFM, without those that every JVM loads. */
  private Set<String> ofFfm(String technology) throws IOException, InterruptedException {
    Set<String> classes = loaded(technology);
    classes.removeAll(loaded(CallOnce.NOTHING));
    classes.removeIf(
        name ->
            !name.startsWith("java.lang.foreign.") && !name.startsWith("jdk.internal.foreign."));
    return classes;
  }

  @ParameterizedTest
  @EnumSource(
      value = Technology.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"JAVA", "JAVA_VECTOR", "FFM"})
  void noOtherTechnologyUsesFfm(Technology technology) throws Exception {
    assertEquals(Set.of(), ofFfm(technology.name()));
  }

  @Test
  void ffmDoes() throws Exception {
    assertTrue(ofFfm(Technology.FFM.name()).contains("java.lang.foreign.Linker"));
  }

  /** Only these two are part of Java: JavaCPP's glue loads some of its classes. */
  @ParameterizedTest
  @EnumSource(
      value = Technology.class,
      names = {"FFM", "JNI"})
  void noClassOfALibraryIsLoaded(Technology technology) throws Exception {
    Set<String> classes = loaded(technology.name());
    for (String library : List.of("org.bytedeco.", "com.sun.jna.", "jnr.", "com.kenai.")) {
      assertTrue(classes.stream().noneMatch(name -> name.startsWith(library)), library);
    }
  }

  /** The kernels are in it. */
  @Test
  void jniInOneLibraryNeedsNoOther() throws Exception {
    Path library = NativeLibrary.JNI_ONE.path();
    Files.copy(library, directory.resolve(library.getFileName()));
    call("JNI", directory, "-D" + NativeLibrary.JNI_ONE_PROPERTY + "=true");
  }

  /** What the columns UNPACKED set makes JNA and JNR-FFI take their libraries from their jars. */
  @ParameterizedTest
  @ValueSource(strings = {"JNA_DIRECT", "JNA_INTERFACE", "JNR"})
  void withoutADirectoryALibraryIsUnpacked(String technology) throws Exception {
    call(
        technology,
        NativeLibrary.directory(),
        "-Djna.boot.library.path=",
        "-Djffi.boot.library.path=",
        "-Djava.io.tmpdir=" + directory,
        "-Djna.tmpdir=" + directory,
        "-Xlog:library=info:file=libraries.log:none");
    List<String> opened = Files.readAllLines(directory.resolve("libraries.log"));
    assertTrue(
        opened.stream().anyMatch(line -> line.contains(directory.toString())), opened::toString);
  }
}
