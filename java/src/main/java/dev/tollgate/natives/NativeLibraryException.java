// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.natives;

import java.nio.file.Path;

/**
 * A native library that is missing or cannot be used. The message names the path, the cause and the
 * remedy.
 */
public final class NativeLibraryException extends RuntimeException {

  private static final long serialVersionUID = 1;

  static final String BUILD =
      "Build it with `mvn package`, or name the directory that holds it with -D"
          + NativeLibrary.DIRECTORY_PROPERTY
          + "=…";
  static final String REBUILD =
      "Rebuild it with `mvn package`, and if -D"
          + NativeLibrary.DIRECTORY_PROPERTY
          + " is set, let it name the directory of that build";
  static final String ENABLE = "Start Java with --enable-native-access=ALL-UNNAMED";

  private NativeLibraryException(String message, Throwable cause) {
    super(message, cause);
  }

  static NativeLibraryException of(Path library, String problem, String remedy, Throwable cause) {
    return new NativeLibraryException(library + ": " + problem + ". " + remedy + ".", cause);
  }

  /**
   * For functions that cannot be bound although their library was loaded.
   *
   * @param backend that needs them
   * @param error of the class that binds them
   */
  public static NativeLibraryException notBound(String backend, LinkageError error) {
    Throwable root = error;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return of(
        NativeLibrary.KERNELS.path(),
        backend + " cannot bind its functions (" + root + ")",
        REBUILD,
        error);
  }
}
