// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.foreign.MemorySegment;
import jnr.ffi.Memory;
import jnr.ffi.Pointer;
import jnr.ffi.annotations.Encoding;
import jnr.ffi.annotations.IgnoreError;
import jnr.ffi.types.int64_t;

/** Strings by JNR-FFI, as UTF-8. A NUL inside a string ends it for C. */
public final class JnrStrings {

  private static final Prototypes C = JnrNative.load(Prototypes.class);
  private static final jnr.ffi.Runtime RUNTIME = jnr.ffi.Runtime.getRuntime(C);

  private JnrStrings() {}

  /** The functions, as they are named in C. */
  @IgnoreError
  @Encoding("UTF-8")
  public interface Prototypes {
    @int64_t
    long tg_string_length(String s);

    String tg_echo(Pointer s);
  }

  /** To C. */
  public static long length(String s) {
    return C.tg_string_length(s);
  }

  /** From C: a string that C owns. */
  public static String read(MemorySegment s) {
    return C.tg_echo(Pointer.wrap(RUNTIME, s.address()));
  }

  /**
   * To C and back. What JNR encodes a {@code String} into is gone before it decodes what C returns;
   * a pointer that C gives back must be to memory of one's own.
   */
  public static String echo(String s) {
    byte[] utf8 = s.getBytes(UTF_8);
    Pointer memory = Memory.allocateDirect(RUNTIME, utf8.length + 1);
    memory.put(0, utf8, 0, utf8.length);
    memory.putByte(utf8.length, (byte) 0);
    return C.tg_echo(memory);
  }
}
