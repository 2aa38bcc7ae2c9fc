// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.natives;

import dev.tollgate.Backend;
import dev.tollgate.TransferMode;

/**
 * Opens every backend and prints a line for each: its name, and ok or the message of the exception.
 */
final class OpenBackends {

  private OpenBackends() {}

  public static void main(String[] args) {
    for (Backend backend : Backend.values()) {
      System.out.println(backend + " " + outcome(backend));
    }
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
