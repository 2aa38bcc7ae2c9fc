// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import static java.lang.ref.Reference.reachabilityFence;

import java.lang.foreign.MemorySegment;
import jnr.ffi.Pointer;
import jnr.ffi.annotations.IgnoreError;
import jnr.ffi.annotations.In;
import jnr.ffi.annotations.Pinned;
import jnr.ffi.types.int64_t;

/**
 * A text to C by JNR-FFI: {@code @In} spares copying an array back, {@code @Pinned} copying it at
 * all.
 */
public final class JnrText {

  private static final Copy COPY = JnrNative.load(Copy.class);
  private static final Critical CRITICAL = JnrNative.load(Critical.class);
  private static final jnr.ffi.Runtime RUNTIME = jnr.ffi.Runtime.getRuntime(COPY);

  private JnrText() {}

  /** The function, as it is named in C. */
  @IgnoreError
  public interface Copy {
    double tg_column_mean(@In Pointer text, @int64_t long n, @int64_t long column);

    double tg_column_mean(@In byte[] text, @int64_t long n, @int64_t long column);
  }

  /** The same with the array in place. */
  @IgnoreError
  public interface Critical {
    double tg_column_mean(@In @Pinned byte[] text, @int64_t long n, @int64_t long column);
  }

  /** Of memory that both sides see. */
  public static double mean(MemorySegment text, int column) {
    try {
      return COPY.tg_column_mean(
          Pointer.wrap(RUNTIME, text.address(), text.byteSize()), text.byteSize(), column);
    } finally {
      reachabilityFence(text);
    }
  }

  /** Of a copy. */
  public static double meanCopied(byte[] text, int column) {
    return COPY.tg_column_mean(text, text.length, column);
  }

  /** Of the array itself. */
  public static double meanCritical(byte[] text, int column) {
    return CRITICAL.tg_column_mean(text, text.length, column);
  }
}
