// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.source;

import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The names of the C functions of native methods: "Resolving Native Method Names" in chapter 2 of
 * the JNI Specification.
 */
final class JniNames {

  private JniNames() {}

  /** The names under which a method is looked for, in this order. */
  static List<String> of(ExecutableElement method, Elements elements) {
    String name =
        "Java_"
            + mangled(elements.getBinaryName((TypeElement) method.getEnclosingElement()).toString())
            + "_"
            + mangled(method.getSimpleName().toString());
    String parameters =
        method.getParameters().stream()
            .map(parameter -> descriptor(parameter.asType(), elements))
            .collect(Collectors.joining());
    return List.of(name, name + "__" + mangled(parameters));
  }

  private static String descriptor(TypeMirror type, Elements elements) {
    return switch (type.getKind()) {
      case BOOLEAN -> "Z";
      case BYTE -> "B";
      case CHAR -> "C";
      case SHORT -> "S";
      case INT -> "I";
      case LONG -> "J";
      case FLOAT -> "F";
      case DOUBLE -> "D";
      case ARRAY -> "[" + descriptor(((ArrayType) type).getComponentType(), elements);
      case DECLARED ->
          ClassDesc.of(
                  elements
                      .getBinaryName((TypeElement) ((DeclaredType) type).asElement())
                      .toString())
              .descriptorString();
      default -> throw new IllegalArgumentException(type + " is no parameter of a native method");
    };
  }

  private static String mangled(String name) {
    return name.codePoints().mapToObj(JniNames::mangled).collect(Collectors.joining());
  }

  private static String mangled(int c) {
    return switch (c) {
      case '.', '/' -> "_";
      case '_' -> "_1";
      case ';' -> "_2";
      case '[' -> "_3";
      default ->
          c < 128 && Character.isLetterOrDigit(c)
              ? Character.toString(c)
              : String.format(Locale.ROOT, "_0%04x", c);
    };
  }
}
