// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * FFM. Arrays are segments; or, by critical calls, arrays of Java that C uses in place.
 *
 * @param isCritical whether calls are critical
 */
@SuppressWarnings("InlineFormatString") // templates of files
record FfmBinding(boolean isCritical) implements Binding {

  private static final String CLASS =
      """
      package %1$s;

      %2$s
      /**
       * Functions of %3$s through FFM. %4$s
       */
      @SuppressWarnings("restricted") // run with --enable-native-access
      public final class %5$s {

        private static final Linker LINKER = Linker.nativeLinker();
        private static final SymbolLookup LIBRARY =
            %11$s;
      %6$s
      %7$s
        private %5$s() {}

      %8$s%9$s%10$s  private static RuntimeException unchecked(Throwable e) {
          if (e instanceof Error error) {
            throw error;
          }
          return e instanceof RuntimeException refusal ? refusal : new IllegalStateException(e);
        }
      }
      """;

  private static final String LINK =
      """
        private static MethodHandle handleOf(
            String name, FunctionDescriptor function, Linker.Option... options) {
          return LINKER.downcallHandle(LIBRARY.findOrThrow(name), function, options);
        }

      """;

  private static final String LINK_LONG =
      """
        /** C's long has the width of the platform; methods have Java's. */
        private static MethodHandle handleOf(
            String name, MethodType type, FunctionDescriptor function, Linker.Option... options) {
          return MethodHandles.explicitCastArguments(
              LINKER.downcallHandle(LIBRARY.findOrThrow(name), function, options), type);
        }

      """;

  private static final String TEXT =
      """
        private static String textAt(MemorySegment segment) {
          return segment.equals(MemorySegment.NULL)
              ? null
              : segment.reinterpret(Long.MAX_VALUE).getString(0);
        }

      """;

  @Override
  public Map<String, String> files(Target target, List<Prototype> prototypes) {
    String suffix = isCritical ? "FfmCritical" : "Ffm";
    boolean hasLong = prototypes.stream().anyMatch(FfmBinding::hasLong);
    boolean returnsText = prototypes.stream().anyMatch(p -> p.result() instanceof Type.Text);
    return Map.of(
        target.file(suffix),
        String.format(
            Locale.ROOT,
            CLASS,
            target.packageName(),
            imports(prototypes, hasLong),
            target.library(),
            isCritical
                ? "Calls are critical: C uses arrays in place, and the collector waits meanwhile,\n"
                    + " * so they must be short, and C must not call Java."
                : "Arrays are segments, which must have as many elements as C uses.",
            target.type(suffix),
            hasLong
                ? "  private static final MemoryLayout C_LONG ="
                    + " LINKER.canonicalLayouts().get(\"long\");\n"
                : "",
            prototypes.stream().map(this::handle).collect(Collectors.joining()),
            (prototypes.stream().allMatch(FfmBinding::hasLong) ? "" : LINK)
                + (hasLong ? LINK_LONG : ""),
            prototypes.stream().map(this::method).collect(Collectors.joining()),
            returnsText ? TEXT : "",
            // Of glibc, libm.so is a script for the linker; FFM finds both by itself.
            Set.of("c", "m").contains(target.library())
                ? "LINKER.defaultLookup()"
                : "SymbolLookup.libraryLookup(System.mapLibraryName(\""
                    + target.library()
                    + "\"), Arena.global())"));
  }

  private static boolean hasLong(Prototype prototype) {
    return isLong(prototype.result())
        || prototype.parameters().stream().anyMatch(p -> isLong(p.type()));
  }

  private static boolean isLong(Type type) {
    return type instanceof Type.Value number && number.scalar().isLong();
  }

  private static String imports(List<Prototype> prototypes, boolean hasLong) {
    List<String> imports =
        new ArrayList<>(
            List.of(
                "import java.lang.foreign.Arena;",
                "import java.lang.foreign.FunctionDescriptor;",
                "import java.lang.foreign.Linker;",
                "import java.lang.foreign.SymbolLookup;",
                "import java.lang.invoke.MethodHandle;"));
    List<String> constants = new ArrayList<>();
    if (hasLong) {
      imports.add("import java.lang.foreign.MemoryLayout;");
      imports.add("import java.lang.invoke.MethodHandles;");
      imports.add("import java.lang.invoke.MethodType;");
    }
    for (Prototype prototype : prototypes) {
      List<Type> types = new ArrayList<>(List.of(prototype.result()));
      prototype.parameters().forEach(parameter -> types.add(parameter.type()));
      for (Type type : types) {
        switch (type) {
          case Type.Nothing nothing -> {}
          case Type.Value number -> {
            if (!number.scalar().isLong()) {
              constants.add(
                  "import static java.lang.foreign.ValueLayout." + number.scalar().layout() + ";");
            }
          }
          case Type.Text text -> {
            constants.add("import static java.lang.foreign.ValueLayout.ADDRESS;");
            imports.add("import java.lang.foreign.MemorySegment;");
          }
          case Type.Array array -> {
            constants.add("import static java.lang.foreign.ValueLayout.ADDRESS;");
            imports.add("import java.lang.foreign.MemorySegment;");
          }
          case Type.Handle handle -> {
            constants.add("import static java.lang.foreign.ValueLayout.ADDRESS;");
            imports.add("import java.lang.foreign.MemorySegment;");
          }
        }
      }
    }
    return (constants.isEmpty() ? "" : Code.lines(constants) + "\n") + Code.lines(imports);
  }

  private String handle(Prototype prototype) {
    List<String> layouts = new ArrayList<>();
    List<String> types = new ArrayList<>();
    boolean isVoid = prototype.result() instanceof Type.Nothing;
    if (!isVoid) {
      layouts.add(layout(prototype.result()));
    }
    types.add(carrier(prototype.result()) + ".class");
    prototype
        .parameters()
        .forEach(
            parameter -> {
              layouts.add(layout(parameter.type()));
              types.add(carrier(parameter.type()) + ".class");
            });
    List<String> arguments = new ArrayList<>(List.of("\"" + prototype.name() + "\""));
    if (hasLong(prototype)) {
      arguments.add("MethodType.methodType(" + String.join(", ", types) + ")");
    }
    arguments.add(
        "FunctionDescriptor."
            + (isVoid ? "ofVoid" : "of")
            + "("
            + String.join(", ", layouts)
            + ")");
    if (isCritical) {
      arguments.add("Linker.Option.critical(true)");
    }
    return Code.list("      ", "handleOf", arguments, ");\n")
        .replaceFirst(
            "^ *", "  private static final MethodHandle " + constant(prototype) + " =\n      ");
  }

  private static String constant(Prototype prototype) {
    String name = prototype.name();
    return name.equals(name.toLowerCase(Locale.ROOT))
        ? name.toUpperCase(Locale.ROOT) + "_"
        : name + "_HANDLE";
  }

  private static String layout(Type type) {
    return type instanceof Type.Value number
        ? number.scalar().isLong() ? "C_LONG" : number.scalar().layout()
        : "ADDRESS";
  }

  private static String carrier(Type type) {
    return switch (type) {
      case Type.Nothing nothing -> "void";
      case Type.Value number -> number.scalar().java();
      default -> "MemorySegment";
    };
  }

  private String java(Type type) {
    return switch (type) {
      case Type.Text text -> "String";
      case Type.Array array -> isCritical ? array.scalar().java() + "[]" : carrier(type);
      default -> carrier(type);
    };
  }

  private String method(Prototype prototype) {
    boolean hasText = prototype.parameters().stream().anyMatch(p -> p.type() instanceof Type.Text);
    String call =
        Code.list(
            "      ",
            before(prototype) + constant(prototype) + ".invokeExact",
            prototype.parameters().stream().map(this::argument).toList(),
            prototype.result() instanceof Type.Text ? "));\n" : ");\n");
    return Code.javadoc(prototype)
        + Code.list(
            "  ",
            "public static " + java(prototype.result()) + " " + prototype.name(),
            prototype.parameters().stream().map(p -> java(p.type()) + " " + p.name()).toList(),
            ") {\n")
        + (hasText ? "    try (Arena arena = Arena.ofConfined()) {\n" : "    try {\n")
        + call
        + "    } catch (Throwable e) {\n      throw unchecked(e);\n    }\n  }\n\n";
  }

  private static String before(Prototype prototype) {
    return switch (prototype.result()) {
      case Type.Nothing nothing -> "";
      case Type.Text text -> "return textAt((MemorySegment) ";
      default -> "return (" + carrier(prototype.result()) + ") ";
    };
  }

  private String argument(Prototype.Parameter parameter) {
    return switch (parameter.type()) {
      case Type.Text text -> "arena.allocateFrom(" + parameter.name() + ")";
      case Type.Array array ->
          isCritical ? "MemorySegment.ofArray(" + parameter.name() + ")" : parameter.name();
      default -> parameter.name();
    };
  }
}
