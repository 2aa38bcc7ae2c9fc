// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Names of C that Java, C++ or the code that is written has another use for. */
final class Names {

  /** Names in the code that is written. */
  private static final Set<String> RESERVED =
      Set.of(
          "env",
          "type",
          "result",
          "failed",
          "arena",
          "e",
          "Arena",
          "MemorySegment",
          "NULL",
          "handleOf",
          "textAt",
          "unchecked",
          "jni_elements",
          "jni_release",
          "jni_characters",
          "jni_forget");

  /** Of constants, types of JNI, and elements. */
  private static final Pattern RESERVED_SHAPES =
      Pattern.compile("[A-Z0-9_]+_|\\w+_HANDLE|j[a-z]+|JNI\\w*|at\\d+|arg\\d+");

  /** Words of C++, in which JavaCPP's glue is written, and macros of GCC. */
  private static final Set<String> WORDS_OF_CPP =
      Set.of(
          ("alignas and asm auto bitand bitor compl constexpr decltype delete explicit export"
                  + " extern friend inline linux mutable namespace noexcept not nullptr operator or"
                  + " register signed sizeof template typedef typeid typename union unix unsigned"
                  + " using virtual wchar_t xor")
              .split(" ", -1));

  /** Names of methods that every class has, or the code that is written. */
  private static final Set<String> METHODS =
      Stream.concat(
              Stream.of(Object.class.getDeclaredMethods()).map(Method::getName),
              Stream.of(RESERVED, WORDS_OF_CPP, Set.of("load")).flatMap(Set::stream))
          .collect(Collectors.toUnmodifiableSet());

  private Names() {}

  /** Whether a method of Java, and a function in C++, may have this name. */
  static boolean isFunction(String name) {
    return !SourceVersion.isKeyword(name) && !METHODS.contains(name) && !name.matches("at\\d+");
  }

  /** A name that Java and the code that is written have no other use for. */
  static String safe(String name) {
    return SourceVersion.isKeyword(name)
            || RESERVED.contains(name)
            || WORDS_OF_CPP.contains(name)
            || RESERVED_SHAPES.matcher(name).matches()
        ? name + "_c"
        : name;
  }
}
