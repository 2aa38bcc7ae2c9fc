// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tollgate.Needs;
import dev.tollgate.natives.NativeLibrary;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The code that is written compiles without a warning, and calls the functions. */
class BindingsTest {

  private static final String TOLLGATE =
      """
      int32_t tg_add_ints(int32_t a, int32_t b);
      double tg_sum(const double a[n], int64_t n);
      void tg_add(const double a[n], const double b[n], /* out */ double out[n], int64_t n);
      int64_t tg_count_multiples(const int64_t a[n], int64_t n, int64_t divisor);
      int64_t tg_string_length(const char *s);
      double tg_take_named(const char *s, const double a[n], int64_t n);
      const char *tg_name(void);
      """;

  @TempDir private Path directory;

  private void write(Bindings bindings) throws IOException {
    for (Map.Entry<String, String> file : bindings.files().entrySet()) {
      Path path = directory.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private String compileJava() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      boolean isDone =
          compiler
              .getTask(
                  messages,
                  null,
                  null,
                  List.of(
                      "-Xlint:all,-processing",
                      "-Werror",
                      "-proc:none",
                      "-d",
                      directory.toString(),
                      "-cp",
                      System.getProperty("java.class.path")),
                  null,
                  compiler
                      .getStandardFileManager(null, null, StandardCharsets.UTF_8)
                      .getJavaFileObjectsFromPaths(sources))
              .call();
      return isDone ? "" : messages.toString();
    }
  }

  private String run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().put("LD_LIBRARY_PATH", natives() + ":" + directory);
    builder.environment().put("LIBRARY_PATH", natives().toString());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output;
  }

  private static Path natives() {
    return NativeLibrary.KERNELS.load().getParent();
  }

  private static String java(String tool) {
    return Path.of(System.getProperty("java.home"), "bin", tool).toString();
  }

  @Test
  void whatIsWrittenForRealLibrariesCompilesWithoutAWarning() throws Exception {
    write(Bindings.of(String.join("\n", PrototypesTest.GOOD), "openblas", "org.example"));
    assertEquals("", compileJava());
    Needs.linux();
    assertEquals(
        "",
        run(
            "cc",
            "-std=c11",
            "-Wall",
            "-Wextra",
            "-Werror",
            "-Wno-builtin-declaration-mismatch",
            "-fsyntax-only",
            "-I" + java("../include"),
            "-I" + java("../include/linux"),
            "openblas_jni.c"));
  }

  /** What the reader of prototypes lets pass must not break the code. */
  @Test
  void whatIsWrittenForHostilePrototypesCompiles() throws Exception {
    List<Prototype> prototypes = new ArrayList<>();
    for (String text : PrototypesTest.hostile()) {
      try {
        for (Prototype prototype : Prototypes.of(text)) {
          prototypes.add(
              new Prototype(
                  prototype.name() + "_" + prototypes.size(),
                  prototype.result(),
                  prototype.parameters()));
        }
      } catch (PrototypeException e) {
        assertTrue(e.getMessage().matches("(?s)\\d+:\\d+: .+"), e::getMessage);
      }
    }
    assertTrue(prototypes.size() > 100, "only " + prototypes.size() + " can be bound");
    write(
        new Bindings(
            // A class has room for some hundreds of constants.
            Binding.all(new Target("z", "hostile"), prototypes.subList(0, 100)), List.of()));
    assertEquals("", compileJava());
  }

  @Test
  void everyTechnologyCallsTheSameFunctionsWithTheSameResults() throws Exception {
    Needs.linux();
    write(Bindings.of(TOLLGATE, "tollgate", "bound"));
    assertEquals("", compileJava());
    run(
        "cc",
        "-O2",
        "-shared",
        "-fPIC",
        "-Wall",
        "-Wextra",
        "-Werror",
        "-I" + java("../include"),
        "-I" + java("../include/linux"),
        "tollgate_jni.c",
        "-ltollgate",
        "-o",
        "libtollgate_jni.so");
    String classes = directory + ":" + System.getProperty("java.class.path");
    run(
        java("java"),
        "-cp",
        classes,
        "org.bytedeco.javacpp.tools.Builder",
        "-Xcompiler",
        "-I" + directory,
        "bound.TollgateJavaCpp");
    String output =
        run(
            java("java"),
            "--enable-native-access=ALL-UNNAMED",
            "-Xcheck:jni",
            "-Djava.library.path=" + directory + ":" + natives(),
            "-cp",
            classes,
            CallBound.class.getName(),
            "bound.Tollgate");
    assertEquals(
        """
        Ffm 42 6.0 [5.0, 7.0, 9.0] 2 5 9.0 Tollgate
        FfmCritical 42 6.0 [5.0, 7.0, 9.0] 2 5 9.0 Tollgate
        Jni 42 6.0 [5.0, 7.0, 9.0] 2 5 9.0 Tollgate
        JavaCpp 42 6.0 [5.0, 7.0, 9.0] 2 5 9.0 Tollgate
        JnaDirect 42 6.0 [5.0, 7.0, 9.0] 2 5 9.0 Tollgate
        JnaInterface 42 6.0 [5.0, 7.0, 9.0] 2 5 9.0 Tollgate
        Jnr 42 6.0 [5.0, 7.0, 9.0] 2 5 9.0 Tollgate
        """,
        // Without the warnings of the JVM about libraries.
        output
            .lines()
            .filter(line -> line.matches("(Ffm|Jni|JavaCpp|Jna|Jnr)\\w* .*"))
            .map(line -> line + "\n")
            .collect(Collectors.joining()));
  }

  @ParameterizedTest
  @CsvSource({
    "'', bindings",
    "../z, bindings",
    "z;rm, bindings",
    "-z, bindings",
    "z, ''",
    "z, a.B",
    "z, a..b",
    "z, class",
    "z, a/b"
  })
  void aNameThatIsNoneIsRefused(String library, String packageName) {
    assertThrows(
        IllegalArgumentException.class,
        () -> Bindings.of("double cos(double x)", library, packageName));
  }
}
