// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * What bindings are written for.
 *
 * @param library its name, as the linker's {@code -l} has it: {@code z}
 * @param packageName of the classes
 */
record Target(String library, String packageName) {

  /** What is in it goes into source, commands and paths. */
  private static final Pattern LIBRARY = Pattern.compile("[A-Za-z][A-Za-z0-9_+.-]*");

  private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)*");

  /**
   * Refuses what is no name.
   *
   * @throws IllegalArgumentException with what is wrong, and the remedy
   */
  Target {
    if (!LIBRARY.matcher(library).matches()) {
      throw new IllegalArgumentException(
          "\""
              + library
              + "\" is not a library name: give what follows -l for the linker, such as"
              + " z for libz.so");
    }
    if (!PACKAGE.matcher(packageName).matches() || !SourceVersion.isName(packageName)) {
      throw new IllegalArgumentException(
          "\""
              + packageName
              + "\" is not a package name: give lower-case letters and digits,"
              + " such as org.example");
    }
  }

  /** Lower-case, for files: {@code z}. */
  String stem() {
    return library.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
  }

  /** The name of a class: {@code ZFfm}. */
  String type(String suffix) {
    return stem().substring(0, 1).toUpperCase(Locale.ROOT) + stem().substring(1) + suffix;
  }

  /** Where a class lies: {@code org/example/ZFfm.java}. */
  String file(String suffix) {
    return packageName.replace('.', '/') + "/" + type(suffix) + ".java";
  }

  /** The header with the prototypes: {@code z_prototypes.h}. */
  String header() {
    return stem() + "_prototypes.h";
  }
}
