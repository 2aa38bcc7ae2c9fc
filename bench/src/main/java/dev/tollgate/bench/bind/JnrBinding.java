// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** JNR-FFI, which copies arrays in or out as the annotations say. */
@SuppressWarnings("InlineFormatString") // templates of files
final class JnrBinding implements Binding {

  private static final String INTERFACE =
      """
      package %1$s;

      %2$s
      /** Functions of %3$s through JNR-FFI, which copies arrays in or out as the annotations say. */
      public interface %4$s {

        /** The library. */
        %4$s INSTANCE = LibraryLoader.create(%4$s.class).load("%3$s");

      %5$s}
      """;

  @Override
  public Map<String, String> files(Target target, List<Prototype> prototypes) {
    List<String> methods = prototypes.stream().map(JnrBinding::method).toList();
    return Map.of(
        target.file("Jnr"),
        String.format(
            Locale.ROOT,
            INTERFACE,
            target.packageName(),
            Code.lines(imports(prototypes)),
            target.library(),
            target.type("Jnr"),
            String.join("\n", methods)));
  }

  private static List<String> imports(List<Prototype> prototypes) {
    List<String> imports = new ArrayList<>(List.of("import jnr.ffi.LibraryLoader;"));
    for (Prototype prototype : prototypes) {
      Stream.concat(
              Stream.of(prototype.result()),
              prototype.parameters().stream().map(Prototype.Parameter::type))
          .forEach(
              type -> {
                switch (type) {
                  case Type.Handle handle -> imports.add("import jnr.ffi.Pointer;");
                  case Type.Array array -> {
                    if (array.access() != Type.Access.IN_OUT) {
                      imports.add("import jnr.ffi.annotations." + annotation(array) + ";");
                    }
                  }
                  case Type.Value number -> {
                    if (number.scalar().jnr().startsWith("@")) {
                      imports.add(
                          "import jnr.ffi.types."
                              + number.scalar().jnr().substring(1).split(" ", -1)[0]
                              + ";");
                    }
                  }
                  default -> {}
                }
              });
    }
    return imports;
  }

  private static String method(Prototype prototype) {
    String annotation =
        prototype.result() instanceof Type.Value number && number.scalar().jnr().startsWith("@")
            ? "  " + number.scalar().jnr().split(" ", -1)[0] + "\n"
            : "";
    return Code.javadoc(prototype)
        + annotation
        + Code.list(
            "  ",
            result(prototype.result()) + " " + prototype.name(),
            prototype.parameters().stream()
                .map(parameter -> parameter(parameter.type()) + " " + parameter.name())
                .toList(),
            ");\n");
  }

  private static String result(Type type) {
    return switch (type) {
      case Type.Nothing nothing -> "void";
      case Type.Value number -> number.scalar() == Scalar.BOOL ? "byte" : number.scalar().java();
      case Type.Handle handle -> "Pointer";
      default -> "String";
    };
  }

  private static String parameter(Type type) {
    return switch (type) {
      case Type.Value number -> number.scalar().jnr();
      case Type.Array array ->
          (array.access() == Type.Access.IN_OUT ? "" : "@" + annotation(array) + " ")
              + array.scalar().java()
              + "[]";
      case Type.Handle handle -> "Pointer";
      default -> "String";
    };
  }

  private static String annotation(Type.Array array) {
    return array.access() == Type.Access.IN ? "In" : "Out";
  }
}
