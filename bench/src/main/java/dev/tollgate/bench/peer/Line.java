// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.peer;

import java.io.IOException;

/** One end of a way to another process: the asker's or the peer's. */
interface Line extends Asker {

  /**
   * Waits for a message, and answers it.
   *
   * @throws java.io.EOFException when there is nobody at the other end
   */
  void answer() throws IOException;
}
