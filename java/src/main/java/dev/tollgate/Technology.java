// SPDX-License-Identifier: Apache-2.0
package dev.tollgate;

import static dev.tollgate.natives.NativeLibrary.JAVACPP_GLUE;
import static dev.tollgate.natives.NativeLibrary.JNI_GLUE;
import static dev.tollgate.natives.NativeLibrary.KERNELS;

import dev.tollgate.natives.NativeLibrary;
import java.util.List;
import java.util.Optional;

/**
 * What calls C, or computes in Java.
 *
 * <p>What a technology requires, and what it checks, is not measured. The comment above each
 * constant names the sources.
 */
public enum Technology {
  /** Java: loops that C2 can vectorise. No C is called. */
  JAVA("Java", "any JDK", "none", "Java checks every access."),
  /** The Java Vector API, {@code jdk.incubator.vector}. No C is called. */
  JAVA_VECTOR(
      "Java Vector API",
      "JDK 16 or newer, with --add-modules=jdk.incubator.vector",
      "none",
      "Java checks every access."),
  // JEP 454 and JEP 472; the package documentation of java.lang.foreign, "Restricted methods".
  /** The Foreign Function &amp; Memory API, {@code java.lang.foreign}. */
  FFM(
      "FFM",
      "JDK 22 or newer; without --enable-native-access the JVM prints a warning",
      "none",
      "Java checks bounds, lifetime and thread of the memory that it accesses. A wrong function"
          + " descriptor can crash the JVM, and so can what C does with a pointer.",
      KERNELS),
  // JEP 472; JNI specification, chapter 2, "Reporting Programming Errors"; `java -X` on -Xcheck.
  /** The Java Native Interface, with glue written by hand. */
  JNI(
      "JNI",
      "any JDK; from 24 on the JVM prints a warning without --enable-native-access",
      "glue in C or C++, written by hand, compiled for each platform",
      "The C compiler checks the glue against the header of javac -h. Pointers, references and ids"
          + " of methods and fields are not checked: a wrong one can crash the JVM or corrupt its"
          + " memory. -Xcheck:jni finds some of these errors, and slows calls down.",
      KERNELS,
      JNI_GLUE),
  // The manifest of javacpp 1.5.14 asks for Java 8; JEP 472; the documentation of Builder and of
  // Indexer.
  /** The Java Native Interface, with glue that JavaCPP generates. */
  JAVACPP(
      "JavaCPP",
      Facts.JDK_8,
      "glue in C++, generated from Java declarations, compiled for each platform",
      "The C++ compiler checks the glue against the library's header. Pointers check no bounds;"
          + " indexers do.",
      KERNELS,
      JAVACPP_GLUE),
  // The classes of jna 5.19.1 have version 52, that of Java 8; JEP 472; the overview of JNA's
  // documentation, "VM Crash Protection", and that of Memory and Pointer.
  /** Java Native Access by direct mapping: native methods that {@code Native.register} binds. */
  JNA_DIRECT("JNA direct mapping", Facts.JDK_8, Facts.JNA_BUILD, Facts.JNA_SAFETY, KERNELS),
  /** Java Native Access by interface mapping: a proxy that {@code Native.load} makes. */
  JNA_INTERFACE("JNA interface mapping", Facts.JDK_8, Facts.JNA_BUILD, Facts.JNA_SAFETY, KERNELS),
  // The classes of jnr-ffi 2.2.17 have version 52, that of Java 8; JEP 472; the jar of jffi 1.3.13
  // with the classifier native.
  /** JNR-FFI, which generates code for an interface at run time. It has no {@link Backend}. */
  JNR(
      "JNR-FFI",
      Facts.JDK_8,
      "none: a jar brings the native library that it needs, for common platforms",
      "Signatures are not checked: a wrong one can crash the JVM. Memory that JNR allocates checks"
          + " bounds; a pointer that C returns does so only if it is wrapped with a size.",
      KERNELS);

  /** What several technologies share; a constant cannot name a static field of its own enum. */
  private static final class Facts {
    static final String JDK_8 =
        "JDK 8 or newer; from 24 on the JVM prints a warning without" + " --enable-native-access";
    static final String JNA_BUILD =
        "none: its jar brings the native library that it needs, for common platforms";
    static final String JNA_SAFETY =
        "Signatures are not checked: a wrong one can crash the JVM. Memory checks bounds; Pointer"
            + " does not. Native.setProtected turns some crashes into errors, where the platform"
            + " supports it.";
  }

  private final String title;
  private final String requires;
  private final String buildStep;
  private final String safety;
  private final List<NativeLibrary> libraries;

  Technology(
      String title, String requires, String buildStep, String safety, NativeLibrary... libraries) {
    this.title = title;
    this.requires = requires;
    this.buildStep = buildStep;
    this.safety = safety;
    this.libraries = List.of(libraries);
  }

  /** Its name in its own documentation: {@code JNA direct mapping}. */
  public String title() {
    return title;
  }

  /** The JDK and the flags that it requires: a phrase. */
  public String requires() {
    return requires;
  }

  /** Whether glue must be compiled for it: the library alone is not enough. */
  public boolean needsCompiler() {
    return libraries.size() > 1;
  }

  /** What must be compiled for each platform, besides the C library: a phrase. */
  public String buildStep() {
    return buildStep;
  }

  /** What it checks, and what an error does: sentences. */
  public String safety() {
    return safety;
  }

  /** Whether this technology calls C. */
  public boolean isNative() {
    return !libraries.isEmpty();
  }

  /**
   * Why this technology has no backend with this transfer mode, or empty when there is one.
   *
   * @return a reason to show to a reader
   */
  public Optional<String> whyNot(TransferMode mode) {
    if (this == JNR) {
      return Optional.of(
          "the kernels have no backend for JNR-FFI; the other questions measure its calls, strings,"
              + " arrays, structs and callbacks");
    }
    if (!isNative()) {
      return mode == TransferMode.IN_PLACE || mode == TransferMode.OFF_HEAP
          ? Optional.empty()
          : Optional.of("the kernel is Java; nothing is transferred");
    }
    return switch (mode) {
      case IN_PLACE -> Optional.of("C reaches a heap array only by a copy or by a critical call");
      case REUSED ->
          Optional.of(
              "a backend keeps no memory between calls; the question about arrays measures it");
      case CRITICAL ->
          this == JNA_DIRECT || this == JNA_INTERFACE
              ? Optional.of("JNA always copies heap arrays, in and out")
              : Optional.empty();
      case COPY, OFF_HEAP -> Optional.empty();
    };
  }

  /**
   * Loads and verifies what this technology needs, if that has not happened yet.
   *
   * @throws dev.tollgate.natives.NativeLibraryException when one of its libraries cannot be used
   */
  void verify() {
    libraries.forEach(NativeLibrary::verify);
  }
}
