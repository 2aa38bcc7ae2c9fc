// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.report;

import dev.tollgate.Technology;
import dev.tollgate.bench.measure.Column;
import dev.tollgate.bench.measure.Family;

/**
 * The colour of a column in every picture: that of its technology. They are those of Okabe and Ito
 * ("Color Universal Design", 2008), which readers with every kind of colour vision tell apart,
 * without their yellow, which is too faint on white; JNA's two mappings are two purples.
 */
final class Colours {

  /** Of what is no technology, such as C calling C. */
  private static final String CONTROL = "#888888";

  private Colours() {}

  /** As in CSS: {@code #0072B2}. */
  static String of(Column column) {
    return column.technology().map(Colours::of).orElseGet(() -> of(column.family()));
  }

  /** Where families are compared, and not technologies. */
  static String of(Family family) {
    return switch (family) {
      case JAVA -> "#0072B2";
      case C_FROM_JAVA -> "#D55E00";
      case C -> CONTROL;
      case PYTHON -> "#009E73";
      case LIMIT -> "#CC79A7";
    };
  }

  private static String of(Technology technology) {
    return switch (technology) {
      case JAVA -> "#000000";
      case JAVA_VECTOR -> "#56B4E9";
      case FFM -> "#0072B2";
      case JNI -> "#D55E00";
      case JAVACPP -> "#E69F00";
      case JNA_DIRECT -> "#CC79A7";
      case JNA_INTERFACE -> "#AA3377";
      case JNR -> "#009E73";
    };
  }
}
