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

  /** From nothing: make takes a file that is newer than its sources for good, even if it is cut. */
  static final String REBUILD =
      "Rebuild it with `mvn clean package`, and if -D"
          + NativeLibrary.DIRECTORY_PROPERTY
          + " is set, let it name the directory of that build";

  static final String ENABLE = "Start Java with --enable-native-access=ALL-UNNAMED";

  private NativeLibraryException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * The message names all three.
   *
   * @param problem what is wrong with the library, without a full stop
   * @param remedy what to do, without a full stop
   */
  public static NativeLibraryException of(
      Path library, String problem, String remedy, Throwable cause) {
    return new NativeLibraryException(library + ": " + problem + ". " + remedy + ".", cause);
  }

  /**
   * For functions that cannot be bound although their library was loaded.
   *
   * @param technology that needs them
   * @param error of the class that binds them; a message may go on for lines with a stack
   */
  public static NativeLibraryException notBound(String technology, LinkageError error) {
    Throwable root = error;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return of(
        NativeLibrary.KERNELS.path(),
        technology
            + " cannot bind its functions ("
            + root.toString().lines().findFirst().orElseThrow()
            + ")",
        REBUILD,
        error);
  }
}
