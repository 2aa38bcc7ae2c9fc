// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.jnr;

import dev.tollgate.natives.NativeLibrary;
import dev.tollgate.natives.NativeLibraryException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import jnr.ffi.LibraryLoader;

/** Opens the kernels for JNR-FFI, and first the native library of JNR's own. */
final class JnrNative {

  private static final String OWN_LIBRARY_PATH = "jffi.boot.library.path";

  private JnrNative() {}

  /**
   * JNR would unpack its native library into a temporary directory at every start; the build has
   * unpacked it beside ours. JNR reads the property when its classes are initialized: one that a
   * user has set is left alone.
   *
   * @throws NativeLibraryException when the kernels or JNR's own library cannot be loaded; without
   *     {@code failImmediately} it would be the first call that fails
   */
  static <T> T load(Class<T> bindings) {
    Path kernels = NativeLibrary.KERNELS.load();
    Path own = kernels.resolveSibling("jni").resolve(platform());
    if (Files.isDirectory(own) && System.getProperty(OWN_LIBRARY_PATH) == null) {
      System.setProperty(OWN_LIBRARY_PATH, own.toString());
    }
    try {
      return LibraryLoader.create(bindings).failImmediately().load(kernels.toString());
    } catch (LinkageError e) {
      throw cannotLoad(kernels, e);
    }
  }

  /** JNR's loader writes the version in the name of its own library with the digits of a locale. */
  private static NativeLibraryException cannotLoad(Path kernels, LinkageError error) {
    Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    return String.format(locale, "%d", 0).equals("0")
        ? NativeLibraryException.notBound("JNR-FFI", error)
        : NativeLibraryException.of(
            kernels,
            "JNR-FFI cannot load its own library in the locale "
                + locale.toLanguageTag()
                + ", whose digits are not 0 to 9",
            "Start Java with -Duser.language=en, or call Locale.setDefault(Locale.ENGLISH) before"
                + " JNR-FFI is first used",
            error);
  }

  /** As JNR names the directories in its jar: {@code x86_64-Linux}, {@code Darwin}. */
  private static String platform() {
    com.kenai.jffi.Platform platform = com.kenai.jffi.Platform.getPlatform();
    return platform.getOS() == com.kenai.jffi.Platform.OS.DARWIN
        ? "Darwin"
        : platform.getCPU() + "-" + platform.getOS();
  }
}
