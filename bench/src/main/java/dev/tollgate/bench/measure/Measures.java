// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.measure;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the {@link Column} that a JMH class measures. Each benchmark method of the class is the
 * operation of a row.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Measures {

  /** What is used; several where they share what is measured; none for a control. */
  Technology[] technology() default {};

  /** How the data reaches C; none where there is no data, or where it makes no difference. */
  TransferMode[] mode() default {};

  /** Sets it apart from other columns of the same technology and transfer mode. */
  String variant() default "";

  /** What the column means, in a sentence. */
  String meaning();

  /** Whether the quick profile measures it. */
  boolean headline() default false;

  /** What its JVM is started with, besides what every measuring JVM gets. */
  String[] jvmArguments() default {};
}
