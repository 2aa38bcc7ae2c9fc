// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import jnr.ffi.annotations.IgnoreError;

/**
 * Prototypes of {@code tollgate.h} for JNR-FFI, which generates a class for this interface at run
 * time. {@code @IgnoreError} spares saving errno after each call, which no function of {@code
 * tollgate.h} sets.
 */
@IgnoreError
public interface JnrBindings {

  JnrBindings LIBRARY = JnrNative.load(JnrBindings.class);

  void tg_empty();

  int tg_add_ints(int a, int b);
}
