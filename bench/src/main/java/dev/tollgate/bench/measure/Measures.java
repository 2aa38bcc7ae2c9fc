// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.measure;

import dev.tollgate.Technology;
import dev.tollgate.TransferMode;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the {@link Column} that a JMH class measures. Each benchmark method of the class is the
 * operation of a row.
 */
@Inherited // JMH measures subclasses that it generates.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Measures {

  /** The technology that is used; several where they share what is measured; none for a control. */
  Technology[] technology() default {};

  /** How data reaches C; none where there is no data or only one way. */
  TransferMode[] mode() default {};

  /** Sets it apart from other columns of the same technology and transfer mode. */
  String variant() default "";

  /** What is measured, in a sentence. */
  String meaning();

  /** Whether it is {@link Company#ALONE_LEAVING_WORK}. */
  boolean leavesWork() default false;

  /** Whether the quick profile measures it. */
  boolean headline() default false;

  /** As in {@link Column#parallelOf}; empty where one thread computes. */
  String parallelOf() default "";

  /** Whether it is {@link Family#LIMIT}. */
  boolean limit() default false;

  /** Arguments of its JVM, in addition to those of every measuring JVM. */
  String[] jvmArguments() default {};
}
