// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import static java.lang.ref.Reference.reachabilityFence;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.lang.foreign.MemorySegment;

/** A text to C by JNA's interface mapping, which copies an array to C and back. */
public final class JnaInterfaceText {

  private static final Prototypes C =
      Native.load(JnaNative.library().getFile().getPath(), Prototypes.class);

  private JnaInterfaceText() {}

  /** The function, as it is named in C. */
  interface Prototypes extends Library {
    double tg_column_mean(Pointer text, long n, long column);

    double tg_column_mean(byte[] text, long n, long column);
  }

  /** Of memory that both sides see. */
  public static double mean(MemorySegment text, int column) {
    try {
      return C.tg_column_mean(new Pointer(text.address()), text.byteSize(), column);
    } finally {
      reachabilityFence(text);
    }
  }

  /** Of a copy. */
  public static double meanCopied(byte[] text, int column) {
    return C.tg_column_mean(text, text.length, column);
  }
}
