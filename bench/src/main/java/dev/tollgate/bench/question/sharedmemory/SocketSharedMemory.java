// SPDX-License-Identifier: Apache-2.0
package dev.tollgate.bench.question.sharedmemory;

import dev.tollgate.Technology;
import dev.tollgate.bench.ipc.Transport;
import dev.tollgate.bench.measure.Measures;

@Measures(
    technology = Technology.JAVA,
    variant = "SOCKET",
    meaning = "TCP on the loopback interface.",
    headline = true)
public class SocketSharedMemory extends SharedMemoryColumn {

  @Override
  Transport transport() {
    return Transport.SOCKET;
  }
}
