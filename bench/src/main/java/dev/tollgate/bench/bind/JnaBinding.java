// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * JNA.
 *
 * @param isDirect by direct mapping, otherwise by interface mapping
 */
@SuppressWarnings("InlineFormatString") // templates of files
record JnaBinding(boolean isDirect) implements Binding {

  private static final String DIRECT =
      """
      package %1$s;

      %2$s
      /** Functions of %3$s through JNA's direct mapping, which copies arrays in and out. */
      public final class %4$s {

        static {
          Native.register(%4$s.class, "%3$s");
        }

        private %4$s() {}

      %5$s}
      """;

  private static final String INTERFACE =
      """
      package %1$s;

      %2$s
      /** Functions of %3$s through JNA's interface mapping, which copies arrays in and out. */
      public interface %4$s extends Library {

        /** The library. */
        %4$s INSTANCE = Native.load("%3$s", %4$s.class);

      %5$s}
      """;

  @Override
  public Map<String, String> files(Target target, List<Prototype> prototypes) {
    String suffix = isDirect ? "JnaDirect" : "JnaInterface";
    List<String> imports = new ArrayList<>(List.of("import com.sun.jna.Native;"));
    if (!isDirect) {
      imports.add("import com.sun.jna.Library;");
    }
    if (prototypes.stream().anyMatch(p -> p.uses(Type.Handle.class))) {
      imports.add("import com.sun.jna.Pointer;");
    }
    if (prototypes.stream().anyMatch(JnaBinding::hasLong)) {
      imports.add("import com.sun.jna.NativeLong;");
    }
    return Map.of(
        target.file(suffix),
        String.format(
            Locale.ROOT,
            isDirect ? DIRECT : INTERFACE,
            target.packageName(),
            Code.lines(imports),
            target.library(),
            target.type(suffix),
            prototypes.stream().map(this::method).collect(Collectors.joining("\n"))));
  }

  private static boolean hasLong(Prototype prototype) {
    return java(prototype.result()).equals(Scalar.LONG.jna())
        || prototype.parameters().stream().anyMatch(p -> java(p.type()).equals(Scalar.LONG.jna()));
  }

  private String method(Prototype prototype) {
    return Code.javadoc(prototype)
        + Code.list(
            "  ",
            (isDirect ? "public static native " : "")
                + java(prototype.result())
                + " "
                + prototype.name(),
            prototype.parameters().stream().map(p -> java(p.type()) + " " + p.name()).toList(),
            ");\n");
  }

  private static String java(Type type) {
    return switch (type) {
      case Type.Nothing nothing -> "void";
      case Type.Value number -> number.scalar().jna();
      case Type.Text text -> "String";
      case Type.Array array -> array.scalar().java() + "[]";
      case Type.Handle handle -> "Pointer";
    };
  }
}
