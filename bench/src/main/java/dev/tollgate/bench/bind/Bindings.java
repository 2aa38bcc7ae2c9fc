// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.bind;

import java.util.List;
import java.util.Map;

/**
 * The code that calls the functions of some prototypes.
 *
 * @param files their content, by paths with {@code /}
 * @param steps what is left to do, in lines for a reader
 */
public record Bindings(Map<String, String> files, List<String> steps) {

  /**
   * Reads prototypes, and writes code for them.
   *
   * @param library its name, as the linker's {@code -l} has it
   * @param packageName of the classes
   * @throws PrototypeException when a prototype is wrong, or cannot be bound
   * @throws IllegalArgumentException when a name is none
   */
  public static Bindings of(String prototypes, String library, String packageName)
      throws PrototypeException {
    Target target = new Target(library, packageName);
    return new Bindings(
        Binding.all(target, Prototypes.of(prototypes)),
        List.of(
            "The prototypes were not checked against the library's header.",
            "FFM, JNA and JNR-FFI need no build step. To build the glue of JNI on Linux:",
            "  cc -O2 -shared -fPIC -I\"$JAVA_HOME/include\" -I\"$JAVA_HOME/include/linux\" "
                + target.stem()
                + "_jni.c -l"
                + library
                + " -o lib"
                + target.stem()
                + "_jni.so",
            "and that of JavaCPP, with the classes and the header in the current directory:",
            "  java -cp javacpp.jar:. org.bytedeco.javacpp.tools.Builder -Xcompiler \"-I$PWD\" "
                + packageName
                + "."
                + target.type("JavaCpp")));
  }
}
