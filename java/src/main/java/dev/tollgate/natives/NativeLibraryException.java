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
   * For what fails after the library was found and loaded.
   *
   * @param cause thrown back if it says already what is wrong
   */
  public static NativeLibraryException of(String problem, Throwable cause) {
    if (cause instanceof NativeLibraryException known) {
      return known;
    }
    return of(NativeLibrary.KERNELS.path(), problem + " (" + cause + ")", REBUILD, cause);
  }
}
