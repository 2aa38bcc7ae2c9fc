// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** JavaCPP, which generates the glue from the class. */
@SuppressWarnings("InlineFormatString") // templates of files
final class JavaCppBinding implements Binding {

  private static final String CLASS =
      """
      package %1$s;

      %2$s
      /**
       * Functions of %3$s through JavaCPP, which copies arrays in and out. Generate the glue with
       * {@code java -jar javacpp.jar %1$s.%4$s}.
       */
      @Platform(include = "%5$s", link = "%3$s")
      @NoException
      public final class %4$s {

        static {
          Loader.load();
        }

        private %4$s() {}

      %6$s}
      """;

  @Override
  public Map<String, String> files(Target target, List<Prototype> prototypes) {
    List<String> imports =
        new ArrayList<>(
            List.of(
                "import org.bytedeco.javacpp.Loader;",
                "import org.bytedeco.javacpp.annotation.NoException;",
                "import org.bytedeco.javacpp.annotation.Platform;"));
    if (prototypes.stream()
        .anyMatch(
            p ->
                p.uses(Type.Value.class)
                    || p.uses(Type.Array.class)
                    || p.uses(Type.Handle.class))) {
      imports.add("import org.bytedeco.javacpp.annotation.Cast;");
    }
    if (prototypes.stream().anyMatch(p -> p.uses(Type.Handle.class))) {
      imports.add("import org.bytedeco.javacpp.Pointer;");
    }
    return Map.of(
        target.file("JavaCpp"),
        String.format(
            Locale.ROOT,
            CLASS,
            target.packageName(),
            Code.lines(imports),
            target.library(),
            target.type("JavaCpp"),
            target.header(),
            prototypes.stream().map(JavaCppBinding::method).collect(Collectors.joining("\n"))));
  }

  private static String method(Prototype prototype) {
    return Code.javadoc(prototype)
        + Code.list(
            "  ",
            "public static native " + result(prototype.result()) + " " + prototype.name(),
            prototype.parameters().stream()
                .map(parameter -> parameter(parameter.type()) + " " + parameter.name())
                .toList(),
            ");\n");
  }

  private static String result(Type type) {
    return switch (type) {
      case Type.Nothing nothing -> "void";
      case Type.Value number -> number.scalar().java();
      case Type.Handle handle -> "@Cast(\"" + handle.c() + "\") Pointer";
      default -> "String";
    };
  }

  private static String parameter(Type type) {
    return switch (type) {
      case Type.Value number -> "@Cast(\"" + number.c() + "\") " + number.scalar().java();
      case Type.Array array -> "@Cast(\"" + array.c() + "\") " + array.scalar().java() + "[]";
      case Type.Handle handle -> "@Cast(\"" + handle.c() + "\") Pointer";
      default -> "String";
    };
  }
}
