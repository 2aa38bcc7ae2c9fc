// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.measure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a control: a JMH class that measures the column of its superclass a second time, through
 * code that JMH generates and the JIT compiler compiles for it alone. Any difference is noise.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Repeats {}
