// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jna;

import com.sun.jna.Library;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Opens the kernels for JNA, and first JNA's own native library. */
final class JnaNative {

  /** Without it strings are in the encoding of the system, which in the locale POSIX is ASCII. */
  static final Map<String, String> STRINGS_AS_UTF_8 =
      Map.of(Library.OPTION_STRING_ENCODING, "UTF-8");

  private JnaNative() {}

  /**
   * JNA would unpack its native library into a temporary directory at every start; the build has
   * unpacked it beside ours. JNA reads the property when its classes are initialized: one that a
   * user has set is left alone.
   */
  static NativeLibrary library() {
    Path kernels = dev.tollgate.natives.NativeLibrary.KERNELS.load();
    Path own = kernels.resolveSibling("com/sun/jna").resolve(Platform.RESOURCE_PREFIX);
    if (Files.isDirectory(own) && System.getProperty("jna.boot.library.path") == null) {
      System.setProperty("jna.boot.library.path", own.toString());
    }
    return NativeLibrary.getInstance(kernels.toString(), STRINGS_AS_UTF_8);
  }
}
