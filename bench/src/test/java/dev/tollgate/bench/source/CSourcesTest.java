// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CSourcesTest {

  @TempDir private Path root;

  private CSources read(String text) throws IOException {
    Files.writeString(Files.createDirectories(root.resolve("c")).resolve("f.c"), text);
    return CSources.read(root, List.of("c"));
  }

  @Test
  void aFunctionEndsWithItsBrace() throws IOException {
    CSources sources =
        read(
            """
            #include <x.h>

            static int f(int a,
                         int b) {
              if (a) {
                return b;
              }
              return 0;
            }
            int g(void) { return f(1, 2); }
            """);
    assertEquals(
        List.of(
            new Excerpt(
                "c/f.c",
                3,
                """
                static int f(int a,
                             int b) {
                  if (a) {
                    return b;
                  }
                  return 0;
                }\
                """)),
        sources.function("f").orElseThrow().excerpts());
    assertEquals(
        List.of(new Excerpt("c/f.c", 10, "int g(void) { return f(1, 2); }")),
        sources.function("g").orElseThrow().excerpts());
  }

  @Test
  void aPrototypeIsNoFunction() throws IOException {
    assertTrue(read("int f(int a,\n      int b);\n").function("f").isEmpty());
  }

  @Test
  void ofTwoDefinitionsTheLastCounts() throws IOException {
    CSources sources =
        read("#if A\nint f(void) { return 1; }\n#else\nint f(void) { return 2; }\n#endif\n");
    assertEquals(4, sources.function("f").orElseThrow().excerpts().getFirst().line());
  }

  @Test
  void aFunctionOfAMacroIsItsUseAndTheDefinitionInIt() throws IOException {
    CSources sources =
        read(
            """
            #define GLUE(name) Java_##name
            #define TAKE(names, type)   \\
              type GLUE(take_##names)() { \\
                return tg_take_##names(); \\
              }

            TAKE(doubles, double)
            """);
    CSources.Function function = sources.function("Java_take_doubles").orElseThrow();
    assertEquals(
        List.of(
            new Excerpt("c/f.c", 7, "TAKE(doubles, double)"),
            new Excerpt(
                "c/f.c",
                3,
                """
                type GLUE(take_##names)() {
                  return tg_take_##names();
                }\
                """)),
        function.excerpts());
    assertTrue(function.names().contains("tg_take_doubles"));
  }
}
