// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.ipc;

import java.io.IOException;

/** One end of a connection between two processes. */
interface Connection extends Client {

  /**
   * Waits for a message, and answers it.
   *
   * @throws java.io.EOFException when the other end is closed
   */
  void answer() throws IOException;
}
