// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * A road from Java into C, as one who chooses between them sees it. The figures are measured; what
 * stands here is not, so it says where it comes from.
 */
public enum Road {
  // JEP 454 and JEP 472; the package documentation of java.lang.foreign, "Restricted methods".
  FFM(
      "#0072B2",
      "JDK 22 or newer; --enable-native-access, or a warning",
      "none",
      "Bounds, lifetime and thread are checked wherever Java touches memory. A wrong description of"
          + " a function, and what C does with a pointer, can crash the JVM."),
  // JEP 472; JNI specification, chapter 2, "Reporting Programming Errors"; `java -X` on -Xcheck.
  JNI(
      "#D55E00",
      "any JDK; from 24 on --enable-native-access, or a warning",
      "glue in C, written by hand and compiled for each platform",
      "Nothing is checked: a wrong signature, index or reference can crash the JVM or spoil its"
          + " memory. -Xcheck:jni finds some of that, at a price."),
  // The manifest of javacpp 1.5.14 asks for Java 8; JEP 472; the documentation of Builder and of
  // Indexer.
  JAVACPP(
      "#E69F00",
      Shared.JDK_8,
      "glue in C++, generated from Java, compiled for each platform",
      "The C++ compiler checks the glue against the library's header. Pointers check no bounds,"
          + " indexers do."),
  // The classes of jna 5.19.1 have version 52, that of Java 8; JEP 472; the overview of JNA's
  // documentation, "VM Crash Protection", and that of Memory and Pointer.
  JNA_DIRECT("#CC79A7", Shared.JDK_8, Shared.JNA_BUILD_STEP, Shared.JNA_SAFETY),
  JNA_INTERFACE("#AA3377", Shared.JDK_8, Shared.JNA_BUILD_STEP, Shared.JNA_SAFETY),
  /** What both mappings of JNA share: its memory, and calls without a mapping. */
  JNA("#8C5BB5", Shared.JDK_8, Shared.JNA_BUILD_STEP, Shared.JNA_SAFETY),
  // The classes of jnr-ffi 2.2.17 have version 52, that of Java 8; JEP 472; the jar of jffi 1.3.13
  // with the classifier native.
  JNR(
      "#009E73",
      Shared.JDK_8,
      "none: the library that it needs comes in a jar, for the usual platforms",
      "No signature is checked: a wrong one can crash the JVM. Memory that JNR allocates checks"
          + " bounds, a pointer that C returns cannot.");

  /** What several roads have in common; a constant cannot name a static field of its own enum. */
  private static final class Shared {
    static final String JDK_8 = "JDK 8 or newer; from 24 on --enable-native-access, or a warning";
    static final String JNA_BUILD_STEP =
        "none: the library that it needs comes in its jar, for the usual platforms";
    static final String JNA_SAFETY =
        "No signature is checked: a wrong one can crash the JVM. Memory checks bounds, Pointer does"
            + " not. Native.setProtected turns some crashes into errors, where the platform allows"
            + " it.";
  }

  private static final String JAVA_COLOUR = "#000000";
  private static final String JAVA_VECTOR_COLOUR = "#56B4E9";

  /** Of what is neither Java nor a road, such as C calling C. */
  private static final String OTHER_COLOUR = "#888888";

  private final String colour;
  private final String needs;
  private final String buildStep;
  private final String safety;

  Road(String colour, String needs, String buildStep, String safety) {
    this.colour = colour;
    this.needs = needs;
    this.buildStep = buildStep;
    this.safety = safety;
  }

  /**
   * The road that a column takes: that with the longest name which the column's begins with, up to
   * its end or an underscore. Empty for what does not cross, and for controls.
   */
  public static Optional<Road> of(String column) {
    return Arrays.stream(values())
        .filter(road -> isOf(column, road.name()))
        .max(Comparator.comparingInt(road -> road.name().length()));
  }

  /**
   * The colour of a column in every picture, as in CSS: that of its road, if it takes one. They are
   * those of Okabe and Ito ("Color Universal Design", 2008), which readers with every kind of
   * colour vision tell apart, without their yellow, which is too faint on white; JNA's mappings are
   * three purples.
   */
  public static String colour(String column) {
    return of(column)
        .map(Road::colour)
        .orElseGet(
            () ->
                isOf(column, "JAVA_VECTOR")
                    ? JAVA_VECTOR_COLOUR
                    : isOf(column, "JAVA") ? JAVA_COLOUR : OTHER_COLOUR);
  }

  private static boolean isOf(String column, String technology) {
    return column.equals(technology) || column.startsWith(technology + "_");
  }

  /** Of its columns in every picture, as in CSS: {@code #0072B2}. */
  public String colour() {
    return colour;
  }

  /** The JDK and the flags that it needs. */
  public String needs() {
    return needs;
  }

  /** What must be compiled for each platform, beside the C library itself. */
  public String buildStep() {
    return buildStep;
  }

  /** What happens when something is wrong. */
  public String safety() {
    return safety;
  }
}
