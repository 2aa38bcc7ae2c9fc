// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jni;

import static java.lang.ref.Reference.reachabilityFence;

import dev.tollgate.natives.NativeLibrary;
import java.lang.foreign.MemorySegment;

/** A text to C by JNI ({@code native/jni/text.c}). */
public final class JniText {

  static {
    NativeLibrary.JNI_GLUE.load();
  }

  private JniText() {}

  /** Of memory that both sides see. */
  public static double mean(MemorySegment text, int column) {
    try {
      return tg_column_mean(text.address(), text.byteSize(), column);
    } finally {
      reachabilityFence(text);
    }
  }

  /** Of a copy. */
  public static double meanCopied(byte[] text, int column) {
    return copied(text, text.length, column);
  }

  /** Of the array itself. Until C returns, G1 leaves its region alone. */
  public static double meanCritical(byte[] text, int column) {
    return critical(text, text.length, column);
  }

  private static native double tg_column_mean(long text, long n, long column);

  private static native double copied(byte[] text, int n, long column);

  private static native double critical(byte[] text, int n, long column);
}
