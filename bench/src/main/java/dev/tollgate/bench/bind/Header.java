// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A header with the prototypes, for glue in C and C++. */
@SuppressWarnings("InlineFormatString") // templates of files
final class Header {

  /** Types that the included headers define, or the language. */
  private static final Set<String> KNOWN = Set.of("void", "FILE");

  private static final String TEMPLATE =
      """
      /* The functions of %1$s that are bound. Include the library's own header instead where you have it. */
      #ifndef %2$s
      #define %2$s

      #include <stdbool.h>
      #include <stddef.h>
      #include <stdint.h>
      #include <stdio.h>
      #include <sys/types.h>

      #ifdef __cplusplus
      extern "C" {
      #endif

      %3$s%4$s
      #ifdef __cplusplus
      }
      #endif

      #endif
      """;

  private Header() {}

  static String of(Target target, List<Prototype> prototypes) {
    String guard = target.header().toUpperCase(Locale.ROOT).replace('.', '_');
    return String.format(
        Locale.ROOT,
        TEMPLATE,
        target.library(),
        guard,
        handles(prototypes),
        prototypes.stream().map(prototype -> prototype.c() + ";\n").collect(Collectors.joining()));
  }

  /** Declarations of the types behind handles, which Java never looks into. */
  private static String handles(List<Prototype> prototypes) {
    Set<String> names = new TreeSet<>();
    for (Prototype prototype : prototypes) {
      Stream.concat(
              Stream.of(prototype.result()),
              prototype.parameters().stream().map(Prototype.Parameter::type))
          .filter(Type.Handle.class::isInstance)
          .map(type -> type.c().replaceFirst("^const ", "").replaceFirst(" \\*$", ""))
          .filter(name -> !KNOWN.contains(name))
          .forEach(names::add);
    }
    return names.isEmpty()
        ? ""
        : names.stream()
                .map(
                    name ->
                        name.contains(" ")
                            ? name + ";\n"
                            : "typedef struct " + name + " " + name + ";\n")
                .collect(Collectors.joining())
            + "\n";
  }
}
