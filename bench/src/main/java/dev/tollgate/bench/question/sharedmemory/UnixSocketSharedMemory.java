// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import dev.tollgate.Technology;
import dev.tollgate.bench.ipc.Transport;
import dev.tollgate.bench.measure.Measures;

@Measures(technology = Technology.JAVA, variant = "UNIX_SOCKET", meaning = "A Unix domain socket.")
public class UnixSocketSharedMemory extends SharedMemoryColumn {

  @Override
  Transport transport() {
    return Transport.UNIX_SOCKET;
  }
}
