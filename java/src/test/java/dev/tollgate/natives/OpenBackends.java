// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.natives;

import dev.tollgate.Backend;
import dev.tollgate.TransferMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Opens every backend and writes a line for each into the file of the first argument: its name, and
 * ok or the message of the exception. The JVM may print to the standard output as well, with {@code
 * JAVA_TOOL_OPTIONS=-Xlog:gc} for instance.
 */
final class OpenBackends {

  private OpenBackends() {}

  public static void main(String[] args) throws IOException {
    Files.write(
        Path.of(args[0]),
        Arrays.stream(Backend.values()).map(backend -> backend + " " + outcome(backend)).toList());
  }

  private static String outcome(Backend backend) {
    try {
      if (backend.transferMode() == TransferMode.OFF_HEAP) {
        backend.offHeapKernels();
      } else {
        backend.kernels();
      }
      return "ok";
    } catch (NativeLibraryException | IllegalStateException e) {
      return e.getMessage();
    }
  }
}
