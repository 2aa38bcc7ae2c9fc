// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import dev.tollgate.natives.NativeLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import jnr.ffi.LibraryLoader;

/** Opens the kernels for JNR-FFI, and first the native library of JNR's own. */
final class JnrNative {

  private static final String OWN_LIBRARY_PATH = "jffi.boot.library.path";

  private JnrNative() {}

  /**
   * JNR would unpack its native library into a temporary directory at every start; the build has
   * unpacked it beside ours. JNR reads the property when its classes are initialized: one that a
   * user has set is left alone.
   */
  static <T> T load(Class<T> bindings) {
    Path kernels = NativeLibrary.KERNELS.load();
    Path own = kernels.resolveSibling("jni").resolve(platform());
    if (Files.isDirectory(own) && System.getProperty(OWN_LIBRARY_PATH) == null) {
      System.setProperty(OWN_LIBRARY_PATH, own.toString());
    }
    return LibraryLoader.create(bindings).load(kernels.toString());
  }

  /** As JNR names the directories in its jar: {@code x86_64-Linux}, {@code Darwin}. */
  private static String platform() {
    com.kenai.jffi.Platform platform = com.kenai.jffi.Platform.getPlatform();
    return platform.getOS() == com.kenai.jffi.Platform.OS.DARWIN
        ? "Darwin"
        : platform.getCPU() + "-" + platform.getOS();
  }
}
